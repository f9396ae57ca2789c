import type { Instant } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';

export const levels = ['idporten-loa-substantial', 'idporten-loa-high'] as const;

/** How surely somebody was recognised at the login, in ID-porten's words. */
type Level = (typeof levels)[number];

/** Who calls. Times are machine time. */
export type Actor =
  | { kind: 'anonymous' }
  | {
      kind: 'person';
      ref: Ref;
      /** All references of this person, where registers have given up a number. */
      refs: readonly Ref[];
      level: Level;
      signedInAt: Instant;
    }
  | { kind: 'caseworker'; id: string; body: string; municipality?: string; signedInAt: Instant }
  | { kind: 'operator'; id: string; signedInAt: Instant }
  | { kind: 'body'; body: string; organisation: string };

export type ActorKind = Actor['kind'];

/** How the audit names an actor. */
export function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'person':
      return `person:${actor.ref}`;
    case 'caseworker':
      return `caseworker:${actor.body}:${actor.id}`;
    case 'operator':
      return `operator:${actor.id}`;
    case 'body':
      return `body:${actor.body}`;
  }
}
