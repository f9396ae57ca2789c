/** A journey that is walked through, news by news, with what of its own has not come to an end: messages under way, tasks and questions. */
import { type Beginning, begin } from '../../journey/begin.js';
import { type Instant, startOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Hearing, Move } from '../../journey/draft.js';
import type { Effect } from '../../journey/effects.js';
import { hear } from '../../journey/hear.js';
import type { Journey } from '../../journey/journey.js';
import type { News } from '../../journey/news.js';
import { type CaseTable, openingOf, type Row } from '../case-table.js';
import { foundOf, today } from '../stories.js';

export type Send = Extract<Effect, { verb: 'send' }>;
type WithoutId<Each> = Each extends { id: string } ? Omit<Each, 'id'> : Each;
export type Untold = WithoutId<News>;

export interface Walk {
  leaflet: Leaflet;
  journey: Journey;
  now: Instant;
  /** How many ids have been given. */
  ids: number;
  flying: ReadonlyMap<string, Send>;
  tasks: ReadonlySet<string>;
  /** Who has an open question, as `errand ref`. */
  asked: ReadonlySet<string>;
  gathers: number;
  /** The last piece of news, and what it asked for. */
  last?: Untold;
  effects: readonly Effect[];
}

const nine = 9 * 3_600_000;

/** Begins as a row of the table does; registers have answered. */
export function beginWalk(leaflet: Leaflet, table: CaseTable, row: Row): Walk {
  const { begin: beginning, known } = openingOf(table, row);
  const begun = firstOf(leaflet, beginning);
  const story = { ...begun, leaflets: { [leaflet.version]: leaflet }, ids: () => '', effects: [] };
  return goOn(begun, { type: 'findings.gathered', found: foundOf(story, known) });
}

/** The first instant, at nine on the tables' day; registers have not answered yet. */
export function firstOf(leaflet: Leaflet, beginning: Beginning): Walk {
  const blank = { ids: 0, flying: new Map(), tasks: new Set<string>(), asked: new Set<string>(), gathers: 0 };
  const walk: Walk = { ...blank, leaflet, journey: {} as Journey, now: startOf(today) + nine, effects: [] };
  return moved(walk, (hearing) => begin(hearing, beginning));
}

let heard = 0;

/** How many pieces of news have been heard in all walks. */
export const newsHeard = (): number => heard;

/** The walk after one more piece of news; the walk before it stands. */
export function goOn(walk: Walk, untold: Untold, now: Instant = walk.now): Walk {
  const at = { ...walk, now: Math.max(now, walk.now) };
  heard += 1;
  const gathers = Math.max(0, walk.gathers - (untold.type === 'findings.gathered' ? 1 : 0));
  const flying = new Map(walk.flying);
  if (untold.type === 'effect.ended') flying.delete(untold.key);
  const next = moved({ ...at, gathers, flying }, (hearing) =>
    hear(hearing, walk.journey, { id: hearing.ids(), ...untold } as News),
  );
  return { ...next, last: untold };
}

function moved(walk: Walk, move: (hearing: Hearing) => Move): Walk {
  let ids = walk.ids;
  const hearing: Hearing = {
    leaflets: { [walk.leaflet.version]: walk.leaflet },
    now: walk.now,
    ids: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
  const { journey, effects } = move(hearing);
  return { ...walk, journey, ids, effects, ...openAfter(walk, effects) };
}

function openAfter(walk: Walk, effects: readonly Effect[]): Pick<Walk, 'flying' | 'tasks' | 'asked' | 'gathers'> {
  const [flying, tasks, asked] = [new Map(walk.flying), new Set(walk.tasks), new Set(walk.asked)];
  let gathers = walk.gathers;
  for (const it of effects)
    if (it.verb === 'gather') gathers += 1;
    else if (it.verb === 'send') flying.set(it.key, it);
    else if (it.verb === 'openTask') tasks.add(`${it.errand}.${it.round}`);
    else if (it.verb === 'closeTask') tasks.delete(`${it.errand}.${it.round}`);
    else if (it.verb === 'ask') asked.add(`${it.errand} ${it.to}`);
    else if (it.verb === 'close') asked.delete(`${it.errand} ${it.to}`);
  return { flying, tasks, asked, gathers };
}

/** Where it has come to, a line an errand. */
export const linesOf = ({ journey }: Pick<Walk, 'journey'>): string[] =>
  journey.errands.map((it) => [it.step, it.about, it.with, it.period ?? '-', it.kind, it.state].join(' · ')).sort();
