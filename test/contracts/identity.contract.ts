import { isNumberFor } from '../../agencies/identity.js';
import { population } from '../../stand-ins/population.js';
import { contract } from './contract.js';
import { specFiles, specText } from './specs.js';

const tenor = [
  ...specFiles('skatteetaten-freg/samples'),
  'domstolene/oed/da-case-sample.json',
  'domstolene/oed/da-event-and-case-sample.json',
];
const forty = ['nav/barnetrygd/soknad-v9-sample.json'];
const { count } = contract('national numbers', 'sample', ['skatteetaten-freg/samples', ...tenor.slice(-2), ...forty]);

const numbersIn = (files: readonly string[]) => [
  ...new Set(files.flatMap((file) => specText(file).match(/(?<=")\d{11}(?=")/g) ?? [])),
];

test('every number in the published samples is one of the test profile, and none is one of the live profile', () => {
  const published = numbersIn(tenor);
  expect(published.length).toBeGreaterThan(20);
  expect(published.filter((number) => !isNumberFor('test', number))).toEqual([]);
  expect(published.filter((number) => isNumberFor('live', number))).toEqual([]);
  count('numbers', published.length);
});

test('a published number with another control digit is nobody', () => {
  const spoilt = numbersIn(tenor).map((number) => number.slice(0, 10) + ((Number(number[10]) + 1) % 10));
  expect(spoilt.filter((number) => isNumberFor('test', number) || isNumberFor('live', number))).toEqual([]);
  count('mutations', spoilt.length);
});

test('a number with forty added to the month may be a hospital’s, and is taken in no profile', () => {
  const published = numbersIn(forty);
  expect(published.length).toBeGreaterThan(0);
  expect(published.filter((number) => isNumberFor('test', number) || isNumberFor('live', number))).toEqual([]);
  count('numbers', published.length);
});

test('everybody whom we invented has a number of the kind that is published', () => {
  const numbers = population().people.map(({ number }) => number);
  expect(numbers.filter((number) => !isNumberFor('test', number) || isNumberFor('live', number))).toEqual([]);
  count('numbers', numbers.length);
});
