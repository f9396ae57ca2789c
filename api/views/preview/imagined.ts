import { findingsOfFacts, findingTold } from '../../../agencies/findings-of-facts.js';
import { begin } from '../../../journey/begin.js';
import { type Day, dayOf, type Instant } from '../../../journey/calendar.js';
import type { Leaflet } from '../../../journey/define.js';
import { type Finding, type FindingSource, type Findings, isSourceFor, type Value } from '../../../journey/findings.js';
import type { Journey } from '../../../journey/journey.js';
import type { Party, Ref } from '../../../journey/parties.js';
import type { Imagined } from '../../../life-events/life-event.js';
import type { KeptFact } from '../../../store/vault.js';

export interface Imagining {
  leaflet: Leaflet;
  imagined: Imagined;
  on: Day;
  /** What the vault holds already, by party and part. */
  held: Readonly<Record<Ref, Readonly<Record<string, KeptFact>>>>;
  told: Readonly<Record<string, Value>>;
  now: Instant;
}

/** A journey as it would begin, with what is known: nothing of it is kept, and nothing that it asks for is done. */
export function imaginedJourney({ leaflet, imagined, on, held, told, now }: Imagining): Journey {
  const { trigger: kind, parties, known = {} } = imagined;
  let count = 0;
  const hearing = { leaflets: { [leaflet.version]: leaflet }, now, ids: () => `imagined-${++count}` };
  const { journey } = begin(hearing, {
    id: 'imagined',
    lifeEvent: leaflet.lifeEvent,
    leaflet: leaflet.version,
    trigger: { kind, on, by: 'person' },
    parties,
    participants: parties.filter((it) => held[it.ref]).map((it) => ({ ref: it.ref, role: it.roles[0]!, from: 0 })),
    offset: 0,
  });
  return { ...journey, findings: findingsFor(leaflet, parties, { held, told, known, today: dayOf(now) }) };
}

interface Known extends Pick<Imagining, 'held' | 'told'> {
  known: NonNullable<Imagined['known']>;
  today: Day;
}

const findingsFor = (leaflet: Leaflet, parties: readonly Party[], known: Known): Findings =>
  Object.fromEntries(
    parties.map((party) => [
      party.ref,
      {
        ...fromVault(leaflet, known.held[party.ref] ?? {}),
        ...byThought(leaflet, party, known),
        ...toldOf(leaflet, party, known),
      },
    ]),
  );

/** What the thought itself says, as the register would that holds it. */
const byThought = ({ findings }: Leaflet, { ref }: Party, { known, today }: Known): Record<string, Finding> =>
  Object.fromEntries(
    Object.entries(known[ref] ?? {}).map(([name, value]) => [
      name,
      { value, source: findings[name]?.from ?? 'person', asOf: today },
    ]),
  );

/** Of what was read before only what the leaflet names, each with the register and the day it was read. */
function fromVault({ findings }: Leaflet, facts: Readonly<Record<string, KeptFact>>): Record<string, Finding> {
  const read = findingsOfFacts(Object.fromEntries(Object.entries(facts).map(([part, it]) => [part, it.value])));
  return Object.fromEntries(
    Object.entries(findings).flatMap(([name, { from, part }]) => {
      const fact = facts[part];
      const value = from === 'person' ? findingTold(fact?.value) : read[name];
      return fact && value !== undefined ? [[name, { value, source: fact.source, asOf: fact.asOf }]] : [];
    }),
  );
}

function toldOf({ findings }: Leaflet, { roles }: Party, { told, today }: Known): Record<string, Finding> {
  const theirs = Object.entries(told).filter(([name]) => isTheirs(findings[name], roles));
  return Object.fromEntries(theirs.map(([name, value]) => [name, { value, source: 'person', asOf: today }]));
}

const isTheirs = (source: FindingSource | undefined, roles: readonly string[]): boolean =>
  source !== undefined && isSourceFor(source, roles);
