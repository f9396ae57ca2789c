import { periodLabel } from '../../api/views/timeline/period-label.js';
import { sayingIn } from '../../api/views/timeline/saying.js';

const nb = { language: 'nb', say: sayingIn('nb') } as const;

test.each([
  ['2027', '2027'],
  ['2027-03', 'mars 2027'],
  ['2027-03-08', 'fra 8. mars 2027'],
  ['2027-W03', 'uke 3, 2027'],
  ['2027-Q2', '2. kvartal 2027'],
  ['2027-4', '4. termin 2027'],
])('the period %s is called %s', (name, said) => {
  expect(periodLabel(nb, name)).toBe(said);
});

test('a period whose name says no time is called nothing', () => {
  expect(periodLabel(nb, 'first')).toBeUndefined();
});
