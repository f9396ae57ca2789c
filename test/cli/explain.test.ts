import type { Api } from '../../cli/api.js';
import { type Explained, explain, reasons } from '../../cli/explain.js';

const errand: Explained = {
  id: 'errand-1',
  with: 'nav',
  explanation: {
    title: 'Child benefit',
    says: ['This is with Nav.'],
    rules: [
      { answer: 'yes', law: 'barnetrygdloven § 11', says: 'The child is alive.' },
      { answer: 'no', says: 'The mother is not of age.' },
      { answer: 'notAssessed', law: 'a law' },
    ],
  },
};

test('reasons are whole sentences, each with its law; what has no sentence is not printed', () => {
  expect(reasons(errand)).toEqual([
    'Child benefit (nav)',
    '  This is with Nav.',
    '  ✓ The child is alive. (barnetrygdloven § 11)',
    '  – The mother is not of age.',
    '',
  ]);
});

test('every errand is asked for in the language that was wanted', async () => {
  const asked: string[] = [];
  const get = async (path: string) => {
    asked.push(path);
    return errand;
  };
  const api = { get } as unknown as Api;
  await explain(api, { journey: 'j', errands: [{ id: 'a' }, { id: 'b' }] }, 'en');
  expect(asked).toEqual(['/journeys/j/errands/a?language=en', '/journeys/j/errands/b?language=en']);
});
