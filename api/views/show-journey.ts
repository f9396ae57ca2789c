import type { Standing } from '../../journey/standing.js';
import { cutFor } from './cut-for.js';
import { type Showing, showErrand, sightOf } from './show-errand.js';
import { versionOf } from './timeline/version-of.js';

/** A journey as one viewer may see it: whole, with what they can do. */
export function showJourney(showing: Showing) {
  const { standing } = showing;
  return {
    ...frameOf(showing),
    errands: standing.errands.map((it) => showErrand(showing, it)).filter((it) => it !== undefined),
  };
}

/** The same for a list: how each errand stands, and no more. */
export function showInList(showing: Pick<Showing, 'actor' | 'standing'>) {
  return {
    ...frameOf(showing),
    errands: sightOf(showing.actor, showing.standing).map(({ id, step, with: body, state, waitsFor, due }) => ({
      ...{ id, step, with: body, state },
      ...(waitsFor && { waitsFor }),
      ...(due && { due }),
    })),
  };
}

function frameOf({ actor, standing }: Pick<Showing, 'actor' | 'standing'>) {
  if (actor.kind === 'person') {
    const own = cutFor(actor, standing);
    const { errands: _, heard: __, seq: ___, proposals = [], ...frame } = own;
    const proposed = proposals.map(({ link, about }) => ({ link, about }));
    return { ...frame, ...(proposed.length > 0 && { proposals: proposed }), version: versionOf({ standing: own }) };
  }
  const { journey, lifeEvent, leaflet, seq, over, begun } = standing;
  const outline = { journey, lifeEvent, leaflet, seq, over, begun };
  return { ...outline, ...(actor.kind === 'caseworker' ? partiesOf(actor.body, standing) : paceOf(standing)) };
}

/** Whom the body's own errands are about, and nobody else. */
function partiesOf(body: string, { parties, errands, trigger }: Standing) {
  const about = new Set(errands.filter((it) => it.with === body).map((it) => it.about));
  return { trigger, parties: parties.filter((it) => about.has(it.ref)) };
}

/** When something is due next, and whether the trigger stands; the day it happened is somebody's birthday. */
function paceOf({ next, trigger: { kind, by, status } }: Standing) {
  return { trigger: { kind, by, status }, ...(next !== undefined && { next }) };
}
