/** Who may do what: for each operation and kind of actor, what must hold. What is not written here is denied. */
import type { ActorKind } from './actor.js';
import {
  addressed,
  type Condition,
  concerned,
  errandExists,
  exists,
  high,
  inTest,
  mayAnswer,
  ownBody,
  sees,
  takesPart,
} from './conditions.js';

export type Cells = { readonly [Kind in ActorKind]?: readonly (Condition<Kind> | Condition)[] };

const everyone = (...conditions: Condition[]): Cells => ({
  anonymous: conditions,
  person: conditions,
  caseworker: conditions,
  operator: conditions,
  body: conditions,
});

const ofParticipant = [takesPart, sees] as const;

export const operations = {
  'sign-in': everyone(inTest),
  'health.read': everyone(),
  'metrics.read': { ...everyone(inTest), operator: [] },
  'catalogue.read': everyone(),
  'agency.list': everyone(),
  'calendar.read': everyone(),

  'journey.start': { person: [high] },
  'journey.list': { person: [], caseworker: [], operator: [] },
  'journey.read': { person: [takesPart], caseworker: [ownBody], operator: [exists] },
  'errand.read': { person: ofParticipant, caseworker: [ownBody], operator: [errandExists] },
  'letter.read': { person: [...ofParticipant, addressed], caseworker: [ownBody] },
  'field-card.read': { person: ofParticipant, caseworker: [ownBody] },
  'effects.read': { operator: [exists] },

  'consent.given': { person: [...ofParticipant, high] },
  'consent.withdrawn': { person: ofParticipant },
  'errand.declined': { person: ofParticipant },
  'application.withdrawn': { person: [...ofParticipant, high] },
  'word.given': { person: ofParticipant },
  'finding.told': { person: [...ofParticipant, concerned] },
  'field.withheld': { person: ofParticipant },
  'fact.corrected': { person: [...ofParticipant, concerned] },
  'applied.anyway': { person: ofParticipant },
  'decision.appealed': { person: ofParticipant },
  'error.reported': { person: [takesPart, concerned] },
  'errand.retried': { caseworker: [ownBody], operator: [errandExists] },
  'errand.resolved': { caseworker: [ownBody] },

  'event.answer': { body: [mayAnswer] },
  'event.send': { body: [] },
  'event.list': { body: [] },
  'stall.list': { caseworker: [ownBody], operator: [] },
  'task.read': { caseworker: [ownBody] },
  'task.claim': { caseworker: [ownBody] },
  'task.release': { caseworker: [ownBody] },
  'task.note': { caseworker: [ownBody] },
  'calendar.leap': { operator: [inTest] },
} as const satisfies Record<string, Cells>;

export type Operation = keyof typeof operations;

const open: ReadonlySet<Operation> = new Set([
  'health.read',
  'metrics.read',
  'catalogue.read',
  'agency.list',
  'calendar.read',
]);

/** What says nothing about anybody and changes nothing is open, and not audited. */
export const isOpen = (operation: Operation): boolean => open.has(operation);
