/** Who may do what: for each operation and kind of actor, what must hold. What is not written here is denied. */
import type { OwnAct } from '../../journey/who-may.js';
import type { ActorKind } from './actor.js';
import {
  addressed,
  type Condition,
  caseworkersTask,
  cleared,
  clerk,
  concerned,
  errandExists,
  exists,
  high,
  inTest,
  mayAnswer,
  operatorsTask,
  ownBody,
  sees,
  takesPart,
  theirs,
} from './conditions.js';

export type Cells = { readonly [Kind in ActorKind]?: readonly (Condition<Kind> | Condition)[] };

const everyone = (...conditions: Condition[]): Cells => ({
  anonymous: conditions,
  person: conditions,
  caseworker: conditions,
  operator: conditions,
  body: conditions,
  portal: conditions,
  watcher: conditions,
});

const ofParticipant = [takesPart, sees] as const;
/** An act of theirs on an errand: of what they see, what is theirs to do. */
const ofTheirs = (act: OwnAct, ...more: readonly Condition<'person'>[]): Cells => ({
  person: [...ofParticipant, theirs(act), ...more],
});
const ofOwnBody = [ownBody, cleared] as const;
/** A task is worked on by those it waits for. */
const ofTask = { caseworker: [...ofOwnBody, caseworkersTask], operator: [operatorsTask] } as const;

export const operations = {
  'sign-in': everyone(),
  'session.read': everyone(),
  /** Somebody has signed in, or tried to: the one is written down as much as the other. */
  'session.begin': { person: [], caseworker: [], operator: [] },
  'session.end': everyone(),
  'journey-token.issue': { portal: [] },
  'health.read': everyone(),
  'metrics.read': { ...everyone(inTest), operator: [], watcher: [] },
  'catalogue.read': everyone(),
  'agency.list': everyone(),
  'calendar.read': everyone(),
  'texts.read': everyone(),
  'life-event.list': everyone(),
  'openapi.read': everyone(),

  'life-event.preview': { person: [] },
  'journey.start': { person: [high], caseworker: [clerk] },
  'journey.list': { person: [], caseworker: [], operator: [] },
  'journey.read': { person: [takesPart], caseworker: ofOwnBody, operator: [exists] },
  'timeline.read': { person: [takesPart] },
  'errand.read': { person: ofParticipant, caseworker: ofOwnBody, operator: [errandExists] },
  'letter.read': { person: [...ofParticipant, addressed], caseworker: ofOwnBody },
  'field-card.read': { person: ofParticipant, caseworker: ofOwnBody },
  'effects.read': { operator: [exists] },

  'consent.given': ofTheirs('consent.given', high),
  'consent.withdrawn': ofTheirs('consent.withdrawn'),
  'errand.declined': ofTheirs('errand.declined'),
  'application.withdrawn': ofTheirs('application.withdrawn', high),
  'word.given': ofTheirs('word.given'),
  'finding.told': ofTheirs('finding.told', concerned),
  'field.withheld': ofTheirs('field.withheld'),
  'field.included': ofTheirs('field.included'),
  'fact.corrected': ofTheirs('fact.corrected', concerned),
  'applied.anyway': ofTheirs('applied.anyway'),
  'decision.appealed': ofTheirs('decision.appealed'),
  'human.asked': ofTheirs('human.asked'),
  'error.reported': { person: [takesPart, concerned] },
  'following.stopped': { person: [takesPart] },
  'following.resumed': { person: [takesPart] },
  'errand.retried': { caseworker: ofOwnBody, operator: [errandExists] },
  'errand.resolved': { caseworker: ofOwnBody },
  'citizen.asked': { caseworker: ofOwnBody },
  'value.fixed': { caseworker: ofOwnBody },
  'round.opened': { caseworker: ofOwnBody },

  'event.answer': { body: [mayAnswer] },
  'event.send': { body: [] },
  'event.list': { body: [] },
  'stall.list': { caseworker: [ownBody], operator: [] },
  'task.list': { caseworker: [ownBody], operator: [] },
  'task.search': { caseworker: [ownBody] },
  'task.read': { caseworker: ofOwnBody, operator: [operatorsTask] },
  'task.claim': ofTask,
  'task.release': ofTask,
  'task.note': ofTask,
  'task.hold': ofTask,
  'task.resume': ofTask,
  'task.hand-over': ofTask,
  'calendar.leap': { operator: [inTest] },
} as const satisfies Record<string, Cells>;

export type Operation = keyof typeof operations;

const open: ReadonlySet<Operation> = new Set([
  'sign-in',
  'session.read',
  'health.read',
  'metrics.read',
  'catalogue.read',
  'agency.list',
  'calendar.read',
  'texts.read',
  'life-event.list',
  'openapi.read',
]);

/** What says nothing about anybody and changes nothing is open, and not audited. */
export const isOpen = (operation: Operation): boolean => open.has(operation);

/** What a portal's token of one journey reaches. */
const readWithin: ReadonlySet<Operation> = new Set([
  'journey.read',
  'timeline.read',
  'errand.read',
  'letter.read',
  'field-card.read',
]);

export const isReadWithin = (operation: Operation): boolean => readWithin.has(operation);
