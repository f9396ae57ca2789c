/** What is written down before a journey is told: consents, corrections, grounds. Written again it changes nothing that matters. */
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding } from '../../journey/standing.js';
import type { PersonsAct } from '../../workflows/messages.js';
import { type Actor, nameOf } from '../access/actor.js';
import type { Connections } from '../connections.js';
import { unprocessable } from '../problem.js';
import type { Act } from './act.js';
import { correctionOf } from './correction.js';

export interface Doing {
  actor: Actor;
  /** How the journey knows the one who acts. */
  by: Ref;
  journey: string;
  errand: ErrandStanding;
  leaflet: Leaflet;
  /** Law's time. */
  now: Instant;
}

/** Gives the act as the journey will hear it. */
export async function before(on: Connections, doing: Doing, act: Act): Promise<PersonsAct> {
  const { journey, errand, by, now: at } = doing;
  const base = { id: act.command, by, at, errand: errand.id };
  const reply = { journey, errand: errand.id, by, at };
  const { command: _, ...said } = act;
  switch (said.type) {
    case 'consent.given':
      await on.store.consents.give({ ...reply, ...(said.choice !== undefined && { choice: said.choice }) });
      return { ...base, ...said };
    case 'consent.withdrawn':
    case 'errand.declined':
      await on.store.consents.withdraw(reply);
      return { ...base, ...said };
    case 'finding.told':
      await keepTold(on, doing, said);
      return { ...base, ...said };
    case 'fact.corrected':
      return { ...base, type: said.type, of: said.of, part: said.part, found: await keepCorrection(on, doing, said) };
    case 'errand.resolved':
      await noteGrounds(on, doing, said.grounds);
      return { ...base, ...said };
    case 'field.withheld':
      if (!doing.leaflet.steps[errand.step]?.fields?.some((it) => it.name === said.field))
        throw unprocessable('/field', 'Must be a field of this errand’s card.');
      return { ...base, ...said };
    default:
      return { ...base, ...said };
  }
}

async function keepTold(
  on: Connections,
  { leaflet, now }: Doing,
  { name, of, value }: { name: string; of: Ref; value: boolean | number | string },
): Promise<void> {
  const source = Object.hasOwn(leaflet.findings, name) ? leaflet.findings[name] : undefined;
  if (!source?.asked) throw unprocessable('/name', 'Must be a finding that a person may tell.');
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

/** Why a caseworker ended it stands on the task, once. */
async function noteGrounds(
  { store }: Connections,
  { actor, errand: { id, round } }: Doing,
  text: string,
): Promise<void> {
  if (!(await store.desk.get(id, round))) return;
  const by = nameOf(actor);
  const notes = await store.desk.notes(id, round);
  if (!notes.some((it) => it.by === by && it.text === text)) await store.desk.note(id, round, { by, text });
}
