/** The catalogue has every row of the handbook, as a step or as the group of those it is split into. */
import { type Catalogue, leafletOf, lifeEvents } from '../../life-events/index.js';
import { handbookSteps } from '../life-events/handbook-steps.js';

const catalogue: Catalogue = lifeEvents;
const stepsOf = (id: string) => leafletOf(catalogue, catalogue[id]!.current).steps;

test('the catalogue has the life events of the handbook, and no other', () => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(handbookSteps).sort());
});

describe.each(Object.entries(handbookSteps))('%s', (lifeEvent, rows) => {
  test.each(rows)('has %s as a step or a group', (row) => {
    const ids = Object.entries(stepsOf(lifeEvent)).flatMap(([id, { group }]) => [id, group]);
    expect(ids).toContain(row);
  });

  test('names no group that is no row', () => {
    const groups = Object.values(stepsOf(lifeEvent)).flatMap(({ group }) => group ?? []);
    expect(groups.filter((it) => !rows.includes(it))).toEqual([]);
  });
});
