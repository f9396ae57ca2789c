import { join } from 'node:path';
import { checked, outcomeOf, summed } from '../../scripts/outcome.mjs';

const suite = (name: string, more: object) => ({
  name: join(process.cwd(), name),
  status: 'failed',
  message: '',
  assertionResults: [],
  ...more,
});
const red = '\u001b[31m';
const failed = suite('test/one.test.ts', {
  assertionResults: [
    { status: 'passed', fullName: 'adds', failureMessages: [] },
    { status: 'failed', fullName: 'subtracts', failureMessages: [`${red}Expected: 1\nReceived: 2`] },
  ],
});
const unloaded = suite('test/two.test.ts', { message: 'Cannot find module' });

test('what failed is said last, by file and name, with its reason in plain characters', () => {
  const outcome = outcomeOf('npm test', 1, { numPassedTests: 1, testResults: [failed, unloaded] });
  expect(summed([outcome, checked('npm run verify', 0)])).toBe(
    [
      'Failed: test/one.test.ts > subtracts\nExpected: 1\nReceived: 2\n',
      'Failed: test/two.test.ts\nCannot find module\n',
      '2 passed, 2 failed',
    ].join('\n'),
  );
});

test('a run that left no report has failed, and so has one that ended badly with every test in it green', () => {
  const green = { numPassedTests: 3, testResults: [] };
  expect(summed([outcomeOf('npm test', 0, undefined)])).toMatch(/0 passed, 1 failed$/);
  expect(summed([outcomeOf('npm test', 1, green)])).toMatch(/3 passed, 1 failed$/);
  expect(summed([outcomeOf('npm test', 0, green)])).toBe('3 passed, 0 failed');
  expect(summed([checked('npm run verify', 1)])).toBe('Failed: npm run verify ended with 1\n\n0 passed, 1 failed');
});
