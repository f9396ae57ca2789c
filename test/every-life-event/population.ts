/** People who are made up, seed by seed: who they are is one row of a table of the law, what is known of them anything that may be. */

import { nextDue } from '../../journey/alarms.js';
import { plus } from '../../journey/calendar.js';
import { isSourceFor, type Value } from '../../journey/findings.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { Row } from '../case-table.js';
import { type Dice, diceOf } from './dice.js';
import { plainMoves } from './moves.js';
import type { played } from './played.js';
import { beginWalk, goOn, type Walk } from './walk.js';

type Life = (typeof played)[number];

/** How much is known of what a person may be asked for; what only a register can tell, the register tells. */
const known = 0.5;

/** One made-up journey: registers answer, people tell what they are asked, and some of what may come after comes. */
export function lifeOf(life: Life, seed: number): Walk {
  const dice = diceOf(seed);
  const row = dice.pick(life.table.rows);
  const { happens: _, decided: __, on: ___, ...opening } = row;
  let walk = beginWalk(life.leaflet, life.table, { ...opening, ...drawn(life, row, dice) });
  const days = dice.pick([0, 9, 9, 9, 40, 300]);
  if (days > 0) walk = goOn(walk, { type: 'time.passed' }, walk.now + days * 86_400_000);
  const moves = dice.pick([4, 14, 14, 60]);
  for (let n = 0; n < moves; n += 1) {
    const all = plainMoves(walk, life.values);
    const telling = all.filter((it) => it.type === 'finding.told');
    if (all.length === 0) break;
    const news = dice.pick(telling.length > 0 && dice.roll() < 0.7 ? telling : all);
    walk = news.type === 'time.passed' ? goOn(walk, news, nextDue(walk.journey)) : goOn(walk, news);
  }
  return walk;
}

/** What is known of the people of a row, and when it happened, otherwise than the row says. */
export function drawn({ table, leaflet, values }: Life, row: Row, dice: Dice): Pick<Row, 'given' | 'trigger'> {
  const parties = [...table.begin.parties, ...(row.parties?.added ?? [])];
  const given = Object.fromEntries(parties.map((it) => [it.ref, findingsOf(it)]));
  const on = row.trigger?.on ?? table.begin.trigger.on;
  return { given, trigger: { ...row.trigger, on: plus(on, { days: dice.pick([0, 0, 0, -20, -100, -400]) }) } };

  function findingsOf(party: Party): Record<string, Value | undefined> {
    const ofParty = Object.entries(leaflet.findings).filter(([, source]) => isSourceFor(source, party.roles));
    return Object.fromEntries(
      ofParty.map(([name, { asked }]) => {
        const all = values[name] ?? [];
        const isKnown = all.length > 0 && (!asked || dice.roll() < known);
        return [name, isKnown ? dice.pick(all) : undefined];
      }),
    );
  }
}

export const peopleIn = ({ journey }: Walk): Ref[] =>
  Object.values(journey.parties).flatMap(({ ref, is }) => (is === 'person' ? [ref] : []));
