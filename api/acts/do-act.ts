import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { leafletOf } from '../../life-events/index.js';
import type { Reply } from '../../workflows/messages.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import type { Problem } from '../problem.js';
import { cutFor } from '../views/cut-for.js';
import { ownRef } from '../views/own-sight.js';
import { possibleActs } from '../views/possible-acts.js';
import { showErrand } from '../views/show-errand.js';
import { versionOf } from '../views/timeline/version-of.js';
import type { Act } from './act.js';
import { askJourney } from './ask-journey.js';
import { before, type Doing } from './before.js';
import { cannotNow } from './cannot-now.js';
import { noteGrounds } from './own-words.js';
import { askSecond, needsSecond } from './second.js';

interface Acting extends Pick<Doing, 'actor' | 'errand' | 'command'> {
  standing: Standing;
}

/** Writes what must be written, tells the journey, and shows what the journey said. */
export async function doAct(on: Connections, { actor, standing, errand, command }: Acting, act: Act) {
  const leaflet = leafletOf(on.catalogue, errand.rules);
  const by = actor.kind === 'person' ? ownRef(actor, standing) : actor.kind;
  const doing: Doing = { actor, by, command, standing, errand, leaflet, now: await lawNow(on) };
  if (needsSecond(act) && (await askSecond(on, doing, act)) === 'proposed') {
    await noteGrounds(on, doing, act.grounds);
    return { status: 202 as const, body: { waitsFor: 'second-caseworker' as const } };
  }
  const news = await before(on, doing, act);
  const reply = await askJourney(on, standing, news, possibleActs(doing).includes(act.type));
  const after = reply === 'closed' ? errand : heardOf(reply, errand);
  on.metrics.acted(act.type, reply !== 'closed' && reply.moved);
  if (reply === 'closed' || !reply.moved) throw await unheard(on, { ...doing, errand: after }, act);
  const shown = showErrand({ ...doing, standing: { ...standing, errands: [after] } }, after);
  return {
    status: 200 as const,
    body: { moved: true as const, ...progressOf(doing, after, reply.seq), ...(shown && { errand: shown }) },
  };
}

/** Staff count a journey's changes; a participant is told of their own alone. */
function progressOf({ actor, standing }: Doing, after: ErrandStanding, seq: number) {
  if (actor.kind !== 'person') return { seq };
  const errands = standing.errands.map((it) => (it.id === after.id ? after : it));
  return { version: versionOf({ standing: cutFor(actor, { ...standing, errands }) }) };
}

const heardOf = (reply: Reply, errand: ErrandStanding): ErrandStanding =>
  reply.errand?.id === errand.id ? reply.errand : errand;

/** A yes that the journey could not hear, and has not heard before, does not stand. */
async function unheard({ store }: Connections, doing: Doing, act: Act): Promise<Problem> {
  const { errand, by, now: at } = doing;
  const { journey } = doing.standing;
  if (act.type === 'consent.given' && act.text === undefined && errand.replies[by]?.says !== 'yes')
    await store.consents.withdraw({ journey, errand: errand.id, by, at, undoes: doing.command });
  return cannotNow(possibleActs(doing));
}
