import type { Instant } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { leafletOf } from '../../life-events/index.js';
import type { Reply } from '../../workflows/messages.js';
import type { Actor } from '../access/actor.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import { Problem } from '../problem.js';
import type { Answer } from '../route.js';
import { ownRef } from '../views/own-sight.js';
import { possibleActs } from '../views/possible-acts.js';
import { showErrand } from '../views/show-errand.js';
import type { Act } from './act.js';
import { askJourney } from './ask-journey.js';
import { before } from './before.js';

/** Writes what must be written, tells the journey, and shows what the journey said. */
export async function doAct(
  on: Connections,
  { actor, standing, errand }: { actor: Actor; standing: Standing; errand: ErrandStanding },
  act: Act,
): Promise<Answer> {
  const leaflet = leafletOf(on.catalogue, standing.leaflet);
  const now = await lawNow(on);
  const by = actor.kind === 'person' ? ownRef(actor, standing) : actor.kind;
  const news = await before(on, { actor, by, journey: standing.journey, errand, leaflet, now }, act);
  const can = possibleActs({ actor, errand, leaflet, now });
  const reply = await askJourney(on, standing, news, can.includes(act.type));
  const moved = reply !== 'closed' && reply.moved;
  on.metrics.acted(act.type, moved);
  const after = reply === 'closed' ? errand : heardOf(reply, errand);
  if (reply === 'closed' || !reply.moved) {
    if (act.type === 'consent.given') await takeBack(on, after, { journey: standing.journey, by, at: now });
    throw cannotNow(possibleActs({ actor, errand: after, leaflet, now }));
  }
  const shown = showErrand({ actor, leaflet, now, standing: { ...standing, errands: [after] } }, after);
  return { status: 200, body: { moved, seq: reply.seq, errand: shown } };
}

const heardOf = (reply: Reply, errand: ErrandStanding): ErrandStanding =>
  reply.errand?.id === errand.id ? reply.errand : errand;

/** A yes that the journey could not hear, and has not heard before, does not stand. */
async function takeBack(
  on: Connections,
  errand: ErrandStanding,
  of: { journey: string; by: Ref; at: Instant },
): Promise<void> {
  if (errand.replies[of.by]?.says !== 'yes') await on.store.consents.withdraw({ ...of, errand: errand.id });
}

const cannotNow = (can: string[]): Problem =>
  new Problem('cannot-now', can.length > 0 ? 'Do one of what `can` names.' : 'Nothing needs to be done here now.', {
    can,
  });
