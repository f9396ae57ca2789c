import { retryAfter } from '../../channels/retry-after.js';
import { fc } from '../seeded.js';

const now = Date.parse('2026-11-25T12:00:00Z');
const second = 1_000;
const day = 86_400 * second;

test.each([
  ['120', 's', 120 * second],
  ['120', 'ms', second],
  ['4500', 'ms', 4_500],
  ['0', 's', second],
  ['1000000000', 's', day],
  ['1000000000', 'ms', day],
  [' 5 ', 's', 5 * second],
  ['Wed, 25 Nov 2026 12:01:30 GMT', 's', 90 * second],
  ['Wed, 25 Nov 2026 12:01:30 GMT', 'ms', 90 * second],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 's', second],
  ['Sat, 25 Nov 2028 12:00:00 GMT', 's', day],
] as const)('Retry-After "%s" in %s is a wait of %i ms', (header, unit, wait) => {
  expect(retryAfter(header, unit, now)).toBe(wait);
});

test.each([
  null,
  '',
  '-5',
  '1.5',
  'soon',
  'NaN',
  'Infinity',
  '0x10',
  '2026-11-25',
  'Wed, 99 Nov 2026 12:01:30 GMT',
  '12 apples',
])('Retry-After %j says nothing', (header) => {
  expect(retryAfter(header, 's', now)).toBeUndefined();
});

test('whatever a header says, the wait is between a second and a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.nat().map(String)),
      fc.constantFrom('s' as const, 'ms' as const),
      (header, unit) => {
        const wait = retryAfter(header, unit, now);
        expect(wait === undefined || (wait >= second && wait <= day)).toBe(true);
      },
    ),
  );
});
