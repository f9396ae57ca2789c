import { Complaint, explain } from '../../scripts/complaint.mjs';

test('a full disk is one sentence, with the file that did not fit', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device'), {
    code: 'ENOSPC',
    path: '/somewhere/data',
  });
  expect(explain(error)).toBe(
    'The disk is full. Nothing half-made was kept; free some space and start again.\n(ENOSPC: /somewhere/data)',
  );
});

test('a complaint is shown in its own words', () => {
  expect(explain(new Complaint('Port 1 is taken.'))).toBe('Port 1 is taken.');
});

test('what nobody foresaw keeps its stack', () => {
  expect(explain(new TypeError('odd'))).toMatch(/^TypeError: odd\n\s+at /);
});
