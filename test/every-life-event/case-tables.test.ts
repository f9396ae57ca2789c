/** Every life event has a table of the law, long enough to be worth a lawyer's time, and that says something of each step. */
import { leafletOf, lifeEvents } from '../../life-events/index.js';
import { tables } from '../case-tables.js';

const all = Object.values(lifeEvents);
const tableOf = (id: string) => tables.find(({ lifeEvent }) => lifeEvent === id);

/** A rule says no; or the thing is so already, which some steps know of no other way out. */
const isOut = (says: string, mayBeDone: boolean): boolean =>
  says.startsWith('no ') || (mayBeDone && says.startsWith('done '));

test.each(all)('$id has a table of at least forty rows, each with a sentence of its own', ({ id }) => {
  const said = new Set(tableOf(id)?.rows.map(({ says }) => says));
  expect(said.size).toBeGreaterThanOrEqual(40);
  expect(tableOf(id)!.rows).toHaveLength(said.size);
});

test.each(all)(
  'the table of $id says of each step when it applies, and of each that can be ruled out when it is',
  (it) => {
    const { steps } = leafletOf(lifeEvents, it.current);
    const said = (step: string): string[] =>
      (tableOf(it.id)?.rows ?? []).flatMap(({ then }) =>
        Object.entries(then).flatMap(([key, says]) => (key.split('/')[0] === step ? [says] : [])),
      );
    const unsaid = Object.entries(steps).flatMap(([step, { onlyIf = [], doneWhen }]) => [
      ...(said(step).some((says) => /^(yes|done|unmet)/.test(says)) ? [] : [`${step}: yes`]),
      ...(onlyIf.length === 0 || said(step).some((says) => isOut(says, doneWhen !== undefined)) ? [] : [`${step}: no`]),
    ]);
    expect(unsaid).toEqual([]);
  },
);
