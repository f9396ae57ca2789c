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
import { before, type Doing } from './before.js';
import { askSecond, needsSecond } from './second.js';

/** Writes what must be written, tells the journey, and shows what the journey said. */
export async function doAct(
  on: Connections,
  { actor, standing, errand }: { actor: Actor; standing: Standing; errand: ErrandStanding },
  act: Act,
): Promise<Answer> {
  const leaflet = leafletOf(on.catalogue, standing.leaflet);
  const by = actor.kind === 'person' ? ownRef(actor, standing) : actor.kind;
  const doing: Doing = { actor, by, journey: standing.journey, errand, leaflet, now: await lawNow(on) };
  const decided = needsSecond(act) ? await askSecond(on, doing, act) : undefined;
  const news = await before(on, doing, act);
  if (decided === 'proposed') return { status: 202, body: { waitsFor: 'second-caseworker' } };
  const reply = await askJourney(on, standing, news, possibleActs(doing).includes(act.type));
  const after = reply === 'closed' ? errand : heardOf(reply, errand);
  on.metrics.acted(act.type, reply !== 'closed' && reply.moved);
  if (reply === 'closed' || !reply.moved) throw await unheard(on, { ...doing, errand: after }, act);
  const shown = showErrand({ ...doing, standing: { ...standing, errands: [after] } }, after);
  return { status: 200, body: { moved: true, seq: reply.seq, errand: shown } };
}

const heardOf = (reply: Reply, errand: ErrandStanding): ErrandStanding =>
  reply.errand?.id === errand.id ? reply.errand : errand;

/** A yes that the journey could not hear, and has not heard before, does not stand. */
async function unheard({ store }: Connections, doing: Doing, { type }: Act): Promise<Problem> {
  const { journey, errand, by, now: at } = doing;
  if (type === 'consent.given' && errand.replies[by]?.says !== 'yes')
    await store.consents.withdraw({ journey, errand: errand.id, by, at });
  return cannotNow(possibleActs(doing));
}

const cannotNow = (can: string[]): Problem =>
  new Problem('cannot-now', can.length > 0 ? 'Do one of what `can` names.' : 'Nothing needs to be done here now.', {
    can,
  });
