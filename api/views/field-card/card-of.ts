/** What will be sent, to whom, from which register, on which basis. */
import { dayOf } from '../../../journey/calendar.js';
import type { FieldCard } from '../../shapes/field-card.js';
import type { Offer } from '../../shapes/offer.js';
import { possibleActs } from '../possible-acts.js';
import { bodyName, isUnnamed } from '../timeline/body-shown.js';
import { isByMachine } from '../timeline/by-machine.js';
import { durationIn } from '../timeline/duration-in.js';
import { usualTime } from '../timeline/expected-on.js';
import { languageOf } from '../timeline/language-of.js';
import { offersOf } from '../timeline/offers-of.js';
import { capital } from '../timeline/saying.js';
import { stepKey } from '../timeline/step-key.js';
import { fieldShown } from './field-shown.js';
import type { Looking } from './looking.js';

export async function cardOf(looking: Looking): Promise<FieldCard> {
  const { standing, errand, leaflet, body, viewer: actor, now, say } = looking;
  const can = new Set<string>(actor ? possibleActs({ actor, standing, errand, leaflet, now }) : []);
  const written = leaflet.steps[errand.step]?.fields ?? [];
  const fields = await Promise.all(written.map((field) => fieldShown({ ...looking, field }, can)));
  return {
    journey: standing.journey,
    errand: errand.id,
    step: errand.step,
    language: languageOf(looking.language),
    title: say(stepKey(looking, 'title')),
    lead: leadOf(looking, fields.filter((it) => it.leaves).length),
    to: {
      body: isUnnamed(looking, body) ? 'municipality' : body.id,
      name: capital(bodyName(looking, body.id)),
      reach: body.reach,
      simulated: body.today === 'simulated',
    },
    sent: errand.sent === true,
    fields,
    after: afterOf(looking),
    offers: decisionsOf(looking),
  };
}

function leadOf({ errand, body, say, ...looking }: Looking, count: number): string {
  const params = { body: bodyName({ ...looking, say }, body.id) };
  const n = { n: String(count) };
  const word = count === 1 ? 'one' : 'many';
  if (count === 0) return say('card.lead.nothing');
  if (errand.sent) return say('card.lead.sent', { ...params, count: say(`card.went.${word}`, n) });
  if (body.reach === 'person') return say('card.lead.self', params);
  const when = errand.state === 'asking' ? 'before' : 'later';
  return say(`card.lead.${when}`, { ...params, count: say(`card.count.${word}`, n) });
}

function afterOf(looking: Looking): string[] {
  const { body, say, leaflet, errand } = looking;
  const params = { body: bodyName(looking, body.id) };
  const usual = usualTime(looking);
  return [
    say(`card.after.${body.reach === 'person' ? `self.${byWhom(errand)}` : 'gets'}`, params),
    say('card.after.receipt'),
    ...(usual
      ? [say(`card.after.${isByMachine(looking) ? 'usual' : 'usualSelf'}`, { ...params, time: durationIn(say, usual) })]
      : []),
    ...(leaflet.steps[errand.step]?.appeal === undefined ? [] : [say('card.after.appeal')]),
  ].map(capital);
}

/** Who does what no machine does: a body that acts by itself, or the person. */
const byWhom = ({ kind }: Looking['errand']): string => (kind === 'own' || kind === 'repair' ? 'application' : kind);

/** The errand's own offers that are decided with the card before one: the yes names who will get it. */
function decisionsOf(looking: Looking): Offer[] {
  const { viewer, now } = looking;
  if (!viewer) return [];
  const nothing = {
    ledger: { unreachable: new Map(), nudged: new Set<string>() },
    names: new Map(),
    letters: new Map(),
  };
  const send = looking.say('timeline.offer.agree', { body: bodyName(looking, looking.body.id) });
  return offersOf({ ...looking, ...nothing, viewer, today: dayOf(now) })
    .filter(({ act }) => decided.has(act))
    .map(({ card, ...offer }) => (card ? { ...offer, says: send } : offer));
}

const decided = new Set([
  'consent.given',
  'consent.withdrawn',
  'errand.declined',
  'application.withdrawn',
  'word.given',
]);
