import type { Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Ref } from '../../journey/parties.js';
import { type ErrandStanding, type Standing, standingFor } from '../../journey/standing.js';
import type { Actor } from '../access/actor.js';
import { isConcerned } from '../access/conditions.js';
import { ownRef } from './own-sight.js';
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
  return seen && { ...seen, can: possibleActs({ actor, errand, leaflet, now }) };
}

/** A participant sees what is theirs, a caseworker what is the body's, an operator how things go and nothing of whom. */
export function sightOf(actor: Actor, standing: Standing): Omit<Shown, 'can'>[] {
  switch (actor.kind) {
    case 'person':
      return standingFor(standing, ownRef(actor, standing)).errands.map((it) =>
        withoutOthers(it, actor.refs, standing),
      );
    case 'caseworker':
      return standing.errands.filter((it) => it.with === actor.body).map(withoutSeers);
    case 'operator':
      return standing.errands.map(opaque);
    default:
      return [];
  }
}

/** A question and a verdict name whom they look at: of those, only whom the viewer may speak for. */
function withoutOthers(errand: ErrandStanding, refs: readonly Ref[], standing: Standing): ErrandStanding {
  const isTheirs = (of: Ref): boolean => isConcerned(refs, standing, of);
  const { question, verdicts } = errand;
  const names = question?.names?.filter((it) => isTheirs(it.split(':')[0] ?? ''));
  return {
    ...errand,
    ...(question && names && { question: { ...question, names } }),
    verdicts: verdicts.map(({ looked, ...it }) => ({
      ...it,
      ...(looked && { looked: looked.filter(({ of }) => isTheirs(of)) }),
    })),
  };
}

const withoutSeers = ({ seenBy: _, ...it }: ErrandStanding): Omit<Shown, 'can'> => it;

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
