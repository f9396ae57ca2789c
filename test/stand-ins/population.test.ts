import fnrvalidator from '@navikt/fnrvalidator';
import { hasControlDigits, nationalNumber } from '../../stand-ins/national-number.js';
import { organisations } from '../../stand-ins/organisations.js';
import { population } from '../../stand-ins/population.js';
import { fc } from '../seeded.js';

describe('the synthetic population', () => {
  const { people, households, spare } = population();

  test('every number has correct control digits and a month that no real person has', () => {
    for (const { number } of people) {
      expect(fnrvalidator.idnr(number).status).toBe('valid');
      expect(Number(number.slice(2, 4))).toBeGreaterThan(80);
    }
  });

  test('a number with one wrong digit is seen through', () => {
    const { number } = people[0]!;
    const wrong = number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
    expect(hasControlDigits(number)).toBe(true);
    expect(hasControlDigits(wrong)).toBe(false);
  });

  test('a D-number has both the day and the month raised', () => {
    const number = nationalNumber('1991-05-07', 'kvinne', () => false, { dNumber: true });
    expect(number.slice(0, 6)).toBe('478591');
    expect(hasControlDigits(number)).toBe(true);
  });

  test('numbers fit any date and sex', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const sexes = fc.constantFrom('kvinne' as const, 'mann' as const);
    fc.assert(
      fc.property(days, sexes, (day, sex) => {
        const number = nationalNumber(day.toISOString().slice(0, 10), sex, () => false);
        return hasControlDigits(number) && Number(number[8]) % 2 === (sex === 'mann' ? 1 : 0);
      }),
    );
  });

  test('the same seed gives the same people, another seed gives others', () => {
    expect(population(7)).toEqual(population(7));
    expect(population(7).people).not.toEqual(population(8).people);
  });

  test('there are at least three families of every kind, and sixty in all', () => {
    const kinds = [...new Set(households.map(({ kind }) => kind))];
    const sizes = kinds.map((kind) => households.filter((household) => household.kind === kind).length);
    expect(kinds).toHaveLength(17);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    expect(households.length).toBeGreaterThanOrEqual(60);
    expect(spare.length).toBeGreaterThanOrEqual(20);
  });

  test('most couples live in Solvik, the others in Granlia', () => {
    const couples = households.filter(({ kind }) => kind === 'married' || kind === 'cohabiting');
    const inSolvik = couples.filter(({ municipality }) => municipality === '7401');
    expect(inSolvik.length * 2).toBeGreaterThanOrEqual(couples.length);
    expect(inSolvik.length).toBeLessThan(couples.length);
  });

  test('all four languages are spoken, and some are reserved or not registered', () => {
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(['nb', 'nn', 'en', 'se']));
    expect(new Set(people.map(({ contact }) => contact)).size).toBe(3);
  });

  test('organisation numbers are synthetic and different', () => {
    const numbers = Object.values(organisations);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
      expect(number).toMatch(/^[23]\d{8}$/);
      expect(weights.reduce((sum, weight, place) => sum + weight * Number(number[place]), 0) % 11).toBe(0);
    }
  });
});
