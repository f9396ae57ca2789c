/** What is written down before a journey is told: consents, corrections, grounds. Written again it changes nothing that matters. */
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { findingsToFix } from '../../journey/facts-at-hand.js';
import { groundIn } from '../../journey/ground.js';
import { inquiryOf, isAskedInRound } from '../../journey/inquiry.js';
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { PersonsAct } from '../../workflows/messages.js';
import type { Actor } from '../access/actor.js';
import { isWhatItIs, says } from '../check-told.js';
import type { Connections } from '../connections.js';
import { unprocessable } from '../problem.js';
import { possibleActs } from '../views/possible-acts.js';
import type { Act } from './act.js';
import { cannotNow } from './cannot-now.js';
import { correctionOf } from './correction.js';
import { keepGrounds, keepWords } from './own-words.js';

export interface Doing {
  actor: Actor;
  /** How the journey knows the one who acts. */
  by: Ref;
  standing: Standing;
  /** The act's own name: sent again it is the same act. */
  command: string;
  errand: ErrandStanding;
  leaflet: Leaflet;
  /** Law's time. */
  now: Instant;
}

/** Gives the act as the journey will hear it. */
export async function before(on: Connections, doing: Doing, said: Act): Promise<PersonsAct> {
  const { command, errand, by, now: at } = doing;
  const { journey } = doing.standing;
  const base = { id: command, by, at, errand: errand.id };
  const reply = { journey, errand: errand.id, by, at, command };
  switch (said.type) {
    case 'consent.given': {
      const { text, ...yes } = said;
      if (text !== undefined) return { ...base, ...yes, answer: await keepWords(on, doing, text, by) };
      if (isOnlyInquired(errand, by)) throw unprocessable('/text', 'Answer in words: a caseworker asks.');
      await on.store.consents.give({ ...reply, ...(said.choice !== undefined && { choice: said.choice }) });
      return { ...base, ...yes };
    }
    case 'consent.withdrawn':
    case 'errand.declined':
      if (said.type === 'consent.withdrawn' || !isOnlyInquired(errand, by)) await on.store.consents.withdraw(reply);
      return { ...base, ...said };
    case 'finding.told':
      await keepTold(on, doing, said);
      return { ...base, ...said };
    case 'fact.corrected':
      return { ...base, type: said.type, of: said.of, part: said.part, found: await keepCorrection(on, doing, said) };
    case 'citizen.asked':
      return { ...base, type: said.type, to: said.to, letter: await keepQuestion(on, doing, said) };
    case 'value.fixed':
      checkFixed(on, doing, said);
      return { ...base, ...said, grounds: await keepGrounds(on, doing, said.grounds) };
    case 'errand.resolved':
    case 'round.opened':
      return { ...base, ...said, grounds: await keepGrounds(on, doing, said.grounds) };
    case 'field.withheld':
    case 'field.included':
      if (!doing.leaflet.steps[errand.step]?.fields?.some((it) => it.name === said.field))
        throw unprocessable('/field', 'Must be a field of this errand’s card.');
      return { ...base, ...said };
    case 'decision.appealed':
      return { ...base, ...said, on: dayOf(at) };
    default:
      return { ...base, ...said };
  }
}

/** A caseworker's question waits for them, and nothing else does. */
const isOnlyInquired = (errand: ErrandStanding, by: Ref): boolean =>
  inquiryOf(errand, by) !== undefined && !isAskedInRound(errand, by);

/** Nobody is written to who may not be asked. */
async function keepQuestion(on: Connections, doing: Doing, { to, question }: { to: Ref; question: string }) {
  const askable = doing.errand.askable ?? [];
  if (askable.length === 0) throw cannotNow(possibleActs(doing));
  if (!askable.includes(to)) throw unprocessable('/to', 'Must be one of those that `askable` of the errand names.');
  return keepWords(on, doing, question, to);
}

function checkFixed(
  { catalogue }: Connections,
  { standing, errand, leaflet, now }: Doing,
  { of, name, value }: { of: Ref; name: string; value: boolean | number | string },
): void {
  const known = errand.verdicts.flatMap(({ looked = [] }) => looked).find((it) => it.of === of && it.at === name);
  if (!findingsToFix(groundIn(standing, errand, leaflet, now)).includes(`${of}:${name}`))
    throw unprocessable('/name', 'Must be a finding that the errand’s rules look at, and a caseworker may give.');
  if (known?.value !== undefined && typeof known.value !== typeof value)
    throw unprocessable('/value', 'Must be of the kind that it is now.');
  if (isCounted(catalogue, leaflet, name) && !isWhatItIs(catalogue, leaflet, name, value))
    throw unprocessable('/value', `Must be ${says(catalogue, leaflet, name)}.`);
}

/** A register may have more codes than a person is offered. */
const isCounted = (catalogue: Connections['catalogue'], { lifeEvent }: Leaflet, name: string): boolean =>
  typeof catalogue[lifeEvent]?.answers?.[name] === 'string';

async function keepTold(
  on: Connections,
  { leaflet, now }: Doing,
  { name, of, value }: { name: string; of: Ref; value: boolean | number | string },
): Promise<void> {
  const source = Object.hasOwn(leaflet.findings, name) ? leaflet.findings[name] : undefined;
  if (!source?.asked) throw unprocessable('/name', 'Must be a finding that a person may tell.');
  if (!isWhatItIs(on.catalogue, leaflet, name, value))
    throw unprocessable('/value', `Must be ${says(on.catalogue, leaflet, name)}.`);
  if (source.from !== 'person') return;
  const { part, basis } = source;
  await keep(on, of, part, { value, now, basis, purpose: leaflet.lifeEvent });
}

async function keepCorrection(
  on: Connections,
  { leaflet, now }: Doing,
  { of, part, value: given }: { of: Ref; part: string; value: unknown },
) {
  const { value, found } = correctionOf(leaflet, { part, value: given }, dayOf(now));
  await keep(on, of, part, { value, now, basis: 'the person’s own correction', purpose: leaflet.lifeEvent });
  return found;
}

const keep = (
  { store }: Connections,
  of: Ref,
  part: string,
  { value, now, basis, purpose }: { value: unknown; now: Instant; basis: string; purpose: string },
) => store.vault.keep(of, part, { value, source: 'person', asOf: dayOf(now), basis, purpose });
