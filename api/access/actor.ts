import type { Instant } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';

export const levels = ['idporten-loa-substantial', 'idporten-loa-high'] as const;

/** How surely somebody was recognised at the login, in ID-porten's words. */
export type Level = (typeof levels)[number];

interface SignedIn {
  signedInAt: Instant;
  /** When the session or token ends, where it says so. */
  expiresAt?: Instant;
}

/** Who calls. Times are machine time. */
export type Actor =
  | { kind: 'anonymous' }
  | ({
      kind: 'person';
      ref: Ref;
      /** All references of this person, where registers have given up a number. */
      refs: readonly Ref[];
      level: Level;
      /** Through a portal's token of one journey, which may be read and nothing else. */
      within?: { journey: string; portal: string };
    } & SignedIn)
  | ({
      kind: 'caseworker';
      /** The issuer's opaque subject. */
      id: string;
      body: string;
      /** Its number, where they work for a municipality. */
      municipality?: string;
      name?: string;
      /** Serves people who cannot sign in themselves. */
      clerk?: true;
      /** May open what is about, or in a journey with, somebody whose address is protected. */
      shielded?: true;
    } & SignedIn)
  | ({ kind: 'operator'; id: string; name?: string } & SignedIn)
  | { kind: 'body'; body: string; organisation: string }
  | { kind: 'portal'; organisation: string; name: string }
  /** Reads metrics, and can do nothing else. */
  | { kind: 'watcher' };

export type ActorKind = Actor['kind'];

/** How the audit names an actor. */
export function nameOf(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
    case 'watcher':
      return actor.kind;
    case 'person':
      return `person:${actor.ref}${actor.within ? `/portal:${actor.within.portal}` : ''}`;
    case 'caseworker':
      return `caseworker:${actor.body}:${actor.id}`;
    case 'operator':
      return `operator:${actor.id}`;
    case 'body':
      return `body:${actor.body}`;
    case 'portal':
      return `portal:${actor.organisation}`;
  }
}
