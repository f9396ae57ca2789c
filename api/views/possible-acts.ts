/** What an actor can do about an errand now: what is theirs to do and the journey would hear, by its own tables, as the record has it. */
import type { Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { groundIn } from '../../journey/ground.js';
import { type ErrandAct, may } from '../../journey/may.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { isOwnAct, mayDo } from '../../journey/who-may.js';
import type { Actor } from '../access/actor.js';
import { ownRef } from './own-sight.js';

export interface Asked {
  actor: Actor;
  standing: Pick<Standing, 'parties' | 'participants' | 'trigger'>;
  errand: ErrandStanding;
  leaflet: Leaflet | undefined;
  now: Instant;
}

type Kind = 'person' | 'caseworker' | 'operator';

/** Whose each act is. */
export const actors: Readonly<Record<ErrandAct, readonly Kind[]>> = {
  'consent.given': ['person'],
  'consent.withdrawn': ['person'],
  'errand.declined': ['person'],
  'application.withdrawn': ['person'],
  'word.given': ['person'],
  'finding.told': ['person'],
  'field.withheld': ['person'],
  'field.included': ['person'],
  'fact.corrected': ['person'],
  'applied.anyway': ['person'],
  'decision.appealed': ['person'],
  'human.asked': ['person'],
  'errand.retried': ['caseworker', 'operator'],
  'errand.resolved': ['caseworker'],
  'citizen.asked': ['caseworker'],
  'value.fixed': ['caseworker'],
  'round.opened': ['caseworker'],
};

export function possibleActs({ actor, standing, errand, leaflet, now }: Asked): ErrandAct[] {
  const by = actor.kind === 'person' ? ownRef(actor, standing) : actor.kind;
  const ground = groundIn(standing, errand, leaflet, now);
  return (Object.keys(actors) as ErrandAct[]).filter(
    (act) =>
      actors[act].some((kind) => kind === actor.kind) &&
      (isOwnAct(act) ? mayDo(act, ground, by) : may[act](ground, by)),
  );
}
