import { isNumberFor, numberFor } from '../../agencies/identity.js';
import { organisationNumber } from '../../agencies/organisation-number.js';
import { organisations } from '../../stand-ins/organisations.js';
import { population } from '../../stand-ins/population.js';

const everybody = population().people;
const weights = { k1: [3, 7, 6, 1, 8, 9, 4, 5, 2], k2: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] };
const digit = (stem: string, by: number[]) =>
  (11 - (by.reduce((sum, weight, place) => sum + weight * Number(stem[place]), 0) % 11)) % 11;

/** The first number with fitting control digits on a date that is written as it will stand in the number. */
function numberOn(date: string): string {
  for (let individual = 500; individual < 1000; individual += 1) {
    const stem = `${date}${individual}`;
    const k1 = digit(stem, weights.k1);
    const k2 = digit(`${stem}${k1}`, weights.k2);
    if (k1 < 10 && k2 < 10) return `${stem}${k1}${k2}`;
  }
  throw new Error('no number is left');
}

test('the test profile takes everybody of the synthetic population, with and without a D-number', () => {
  expect(everybody.some(({ dNumber }) => dNumber)).toBe(true);
  expect(everybody.filter(({ number }) => !isNumberFor('test', number))).toEqual([]);
});

test('the live profile takes nobody of the synthetic population', () => {
  expect(everybody.filter(({ number }) => isNumberFor('live', number))).toEqual([]);
});

test.each([
  ['a plain date', '010526', { live: true, test: false }],
  ['a plain D-number', '410526', { live: true, test: false }],
  ['eighty added to the month', '018526', { live: false, test: true }],
  ['eighty added, and a D-number', '418526', { live: false, test: true }],
  ['sixty-five added to the month', '017026', { live: false, test: true }],
  ['forty added, which may be a real hospital number', '014526', { live: false, test: false }],
  ['a thirteenth month', '011326', { live: false, test: false }],
  ['the thirtieth of February', '308226', { live: false, test: false }],
  ['a day nought', '008526', { live: false, test: false }],
])('%s', (_, date, expected) => {
  const number = numberOn(date);
  expect({ live: isNumberFor('live', number), test: isNumberFor('test', number) }).toEqual(expected);
});

test.each([
  ['ten digits', (it: string) => it.slice(1)],
  ['twelve digits', (it: string) => `${it}0`],
  ['a space behind', (it: string) => `${it} `],
  ['a line break behind', (it: string) => `${it}\n`],
  ['Arabic digits', (it: string) => [...it].map((d) => String.fromCharCode(0x660 + Number(d))).join('')],
  ['full-width digits', (it: string) => [...it].map((d) => String.fromCharCode(0xff10 + Number(d))).join('')],
  ['another last digit', (it: string) => it.slice(0, 10) + ((Number(it[10]) + 1) % 10)],
])('%s is no number', (_, spoil) => {
  expect(isNumberFor('test', spoil(everybody[0]!.number))).toBe(false);
});

test('what is wrong with a number is said without repeating it', () => {
  const { number } = everybody[0]!;
  const { error } = numberFor('live').safeParse(number);
  expect(error?.issues).toHaveLength(1);
  expect(JSON.stringify(error)).not.toContain(number);
  expect(String(error)).not.toContain(number.slice(0, 6));
  expect(JSON.stringify(numberFor('test').safeParse(Number(number)).error)).not.toContain(number.slice(1));
  expect(numberFor('test').parse(number)).toBe(number);
});

test('an organisation number must fit its last digit', () => {
  for (const number of Object.values(organisations)) expect(organisationNumber.safeParse(number).success).toBe(true);
  const { solvik } = organisations;
  const wrong = [solvik.slice(1), `${solvik}0`, solvik.slice(0, 8) + ((Number(solvik[8]) + 1) % 10), 'kommune12'];
  expect(wrong.filter((number) => organisationNumber.safeParse(number).success)).toEqual([]);
});
