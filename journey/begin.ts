/** A journey at its first instant: who it is about, and the trigger it rests on. */
import { type Day, dayOf } from './calendar.js';
import { after } from './deadlines.js';
import type { Leaflet } from './define.js';
import { draftOf, type Hearing, leafletOf, type Move, moveOf } from './draft.js';
import type { Findings, Value } from './findings.js';
import { gather } from './gather.js';
import { noteGrief } from './grief.js';
import { type Journey, shape } from './journey.js';
import type { Participant, Party, Ref } from './parties.js';
import { settle } from './settle.js';

export interface Beginning {
  id: string;
  lifeEvent: string;
  leaflet: string;
  trigger: { kind: string; on: Day; by: 'register' | 'person'; concerns?: Ref };
  parties: readonly Party[];
  participants: readonly Participant[];
  /** What was told with the trigger, by party and finding. */
  told?: Readonly<Record<Ref, Readonly<Record<string, Value>>>>;
  offset: number;
}

export function begin(hearing: Hearing, beginning: Beginning): Move {
  const draft = draftOf(hearing, blank(leafletOf(hearing.leaflets, beginning.leaflet), beginning, hearing.now));
  draft.changed = true;
  noteGrief(draft);
  gather(draft, Object.keys(draft.journey.parties));
  settle(draft);
  return moveOf(draft);
}

function blank(leaflet: Leaflet, { trigger, parties, told = {}, ...beginning }: Beginning, now: number): Journey {
  const today = dayOf(now);
  const settling = leaflet.settling[trigger.kind];
  return {
    ...beginning,
    shape,
    seq: 0,
    heard: 0,
    begun: now,
    planned: today,
    trigger: { ...trigger, status: 'standing', settlesOn: settling ? after(today, settling) : today },
    parties: Object.fromEntries(parties.map((it) => [it.ref, it])),
    findings: asTold(told, today),
    errands: [],
    stops: [],
    held: [],
    early: [],
    ids: [],
    gathers: 0,
    answered: [],
  };
}

const asTold = (told: NonNullable<Beginning['told']>, asOf: Day): Findings =>
  Object.fromEntries(
    Object.entries(told).map(([ref, values]) => [
      ref,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source: 'person', asOf }])),
    ]),
  );
