import type { Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Actor } from '../access/actor.js';
import { cutFor } from './cut-for.js';
import { possibleActs } from './possible-acts.js';

export interface Showing {
  actor: Actor;
  standing: Standing;
  leaflet: Leaflet | undefined;
  /** Law's time. */
  now: Instant;
}

export type Shown = Partial<ErrandStanding> &
  Pick<ErrandStanding, 'id' | 'step' | 'with' | 'state'> & { can: string[] };

/** An errand as one viewer may see it, with what they can do about it now. */
export function showErrand({ actor, standing, leaflet, now }: Showing, errand: ErrandStanding): Shown | undefined {
  const seen = sightOf(actor, standing).find((it) => it.id === errand.id);
  return seen && { ...seen, can: possibleActs({ actor, standing, errand, leaflet, now }) };
}

/** A participant sees what is theirs, a caseworker what is the body's, an operator how things go and nothing of whom. */
export function sightOf(actor: Actor, standing: Standing): Omit<Shown, 'can'>[] {
  switch (actor.kind) {
    case 'person':
      return [...cutFor(actor, standing).errands];
    case 'caseworker':
      return standing.errands.filter((it) => it.with === actor.body).map(withoutSeers);
    case 'operator':
      return standing.errands.map(opaque);
    default:
      return [];
  }
}

const withoutSeers = ({ seenBy: _, whose: __, saidBy: ___, ...it }: ErrandStanding): Omit<Shown, 'can'> => it;

const opaque = ({
  id,
  step,
  with: body,
  round,
  kind,
  state,
  since,
  sent,
  word,
  cause,
  due,
  waitsFor,
  held,
}: ErrandStanding) => ({
  ...{ id, step, with: body, round, kind, state, since, waitsFor },
  ...(sent && { sent }),
  ...(word && { word }),
  ...(cause !== undefined && { cause }),
  ...(due && { due }),
  ...(held && { held }),
});
