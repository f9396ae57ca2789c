import { parameter } from '../../../life-events/law/parameter.js';
import { parameters } from '../../../life-events/law/parameters.js';

const rest = { law: 'loven § 1', source: 'N1', verified: true };
const fee = parameter('fee', 'kroner', [
  { validFrom: '2026-01-01', knownFrom: '2025-12-01', value: 100, ...rest },
  { validFrom: '2027-01-01', knownFrom: '2026-12-01', value: 200, ...rest },
  { validFrom: '2026-01-01', knownFrom: '2026-06-01', value: 150, ...rest },
]);

test.each([
  ['2026-02-01', 100],
  ['2026-06-01', 150],
  ['2026-12-31', 150],
  ['2027-01-01', 200],
])('on %s the fee is %i', (day, value) => {
  expect(fee.on(day)).toBe(value);
});

test('what was true of a day can be asked as it was known on another', () => {
  expect(fee.on('2026-02-01', '2026-07-01')).toBe(150);
  expect(fee.on('2027-02-01', '2026-11-30')).toBe(150);
});

test('a day before the first version has no value', () => {
  expect(() => fee.on('2025-12-31')).toThrow('fee has no version for 2025-12-31');
});

test('a version is replaced only by one known from another day', () => {
  const twice = { validFrom: '2026-01-01', knownFrom: '2026-01-01', value: 1, ...rest };
  expect(() => parameter('fee', 'kroner', [twice, { ...twice, value: 2 }])).toThrow('two versions of one day');
});

test.each([
  ['childBenefit', '2026-01-31', 1_968],
  ['childBenefit', '2026-02-01', 2_012],
  ['basicAmount', '2026-04-30', 130_160],
  ['basicAmount', '2026-05-01', 136_549],
  ['lumpSum', '2026-11-25', 92_648],
  ['northernSupplement', '2025-10-01', 500],
  ['infantSupplement', '2026-11-25', 712],
  ['cashForCare', '2026-11-25', 7_500],
] as const)('%s on %s is %i', (name, day, value) => {
  expect(parameters[name].on(day)).toBe(value);
});

test('the parents’ quotas and the shared part fill the period, with the weeks before term', () => {
  const { both, motherQuota, otherQuota, shared, beforeTerm } = parameters.benefitDays.on('2026-11-25');
  expect(motherQuota.full + otherQuota.full + shared.full + beforeTerm).toBe(both.full);
  expect(motherQuota.reduced + otherQuota.reduced + shared.reduced + beforeTerm).toBe(both.reduced);
});

test.each(Object.entries(parameters))('every version of %s names its law and its source', (name, it) => {
  expect(it.name).toBe(name);
  for (const version of it.versions) {
    expect(version.law).not.toBe('');
    expect(version.source).not.toBe('');
  }
});

test('general knowledge is never called verified', () => {
  const general = Object.values(parameters).flatMap((it) => it.versions.filter((version) => version.source === 'GK'));
  expect(general.length).toBeGreaterThan(0);
  expect(general.filter((it) => it.verified)).toEqual([]);
});
