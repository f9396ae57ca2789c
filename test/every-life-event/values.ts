/** What each finding of a life event may be: the values that its table of the law speaks of, its codes, yes and no, days near and far. */
import { plus } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import { leafletOf, lifeEvents } from '../../life-events/index.js';
import type { LifeEvent } from '../../life-events/life-event.js';
import type { CaseTable } from '../case-table.js';
import { today } from '../stories.js';

export type Values = Readonly<Record<string, readonly Value[]>>;

export function valuesOf({ current, answers = {} }: LifeEvent, table: CaseTable | undefined): Values {
  const { findings } = leafletOf(lifeEvents, current);
  const told = toldIn(table);
  return Object.fromEntries(
    Object.keys(findings).map((name) => {
      const all = [...(told[name] ?? []), ...usual(answers[name], told[name])];
      return [name, [...new Set(all)]];
    }),
  );
}

function usual(answer: 'number' | 'date' | readonly string[] | undefined, told: readonly Value[] = []): Value[] {
  if (answer === 'number') return [0, 1, 3, 12, 40, 250_000, 900_000];
  if (answer === 'date') return [-4_000, -400, -30, 0, 30, 200].map((days) => plus(today, { days }));
  if (answer !== undefined) return [...(answer as readonly string[])];
  return told.every((it) => typeof it === 'boolean') ? [true, false] : [];
}

function toldIn(table: CaseTable | undefined): Record<string, Value[]> {
  const all: Record<string, Value[]> = {};
  const note = (found: object): void => {
    for (const [name, value] of Object.entries(found) as [string, Value | undefined][])
      if (value !== undefined && value !== '') all[name] = [...(all[name] ?? []), value];
  };
  for (const found of Object.values(table?.known ?? {})) note(found);
  for (const { given = {} } of table?.rows ?? []) for (const found of Object.values(given)) note(found);
  return all;
}
