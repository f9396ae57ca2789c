/** What a journey hears, past tense. News from outside has an id and is heard once. */
import type { Day, Instant } from './calendar.js';
import type { Finding, Value } from './findings.js';
import type { Act as Deed } from './manifest.js';
import type { Participant, Party, Ref } from './parties.js';

export type News =
  // what the journey's own effects brought
  | {
      type: 'effect.ended';
      key: string;
      errand: string;
      round: number;
      act?: Deed;
      outcome: Outcome;
      cause?: string;
      decision?: Heard;
    }
  | {
      type: 'findings.gathered';
      found: Readonly<Record<Ref, Readonly<Record<string, Finding>>>>;
      /** Which register was read, and which parts of it: what it holds no more of these parties is unknown again. */
      read?: { from: string; parts?: readonly string[] };
      parties?: readonly Party[];
      participants?: readonly Participant[];
      changed?: readonly Changed[];
    }
  | { type: 'findings.missed'; cause: string; from?: string }
  | { type: 'time.passed' }
  // what registers brought
  | (Outside & {
      type: 'party.joined';
      party: Party;
      participants?: readonly Participant[];
      on?: Day;
      trigger?: string;
    })
  | (Outside & { type: 'party.annulled'; party: Ref })
  /** The roles that a register gives a party now; none where its part is over. */
  | (Outside & { type: 'party.changed'; party: Ref; roles: readonly string[] })
  | (Outside & { type: 'register.changed'; parties: readonly Ref[]; parts: readonly string[] })
  /** What came with an event that somebody told of, by party and finding: the day a job was found. */
  | (Outside & {
      type: 'event.told';
      told: Readonly<Record<Ref, Readonly<Record<string, Value>>>>;
      /** The body whose word it is, where it is not a person's. */
      from?: string;
    })
  | (Outside & { type: 'trigger.doubted'; about: Ref | 'trigger'; why: string })
  | (Outside & { type: 'trigger.confirmed'; about: Ref | 'trigger'; why: string })
  | (Outside & { type: 'trigger.annulled' })
  // what bodies said
  | (Outside & Answers & { type: 'receipt.received' })
  | (Outside & Answers & { type: 'decision.received'; decision: Heard })
  | (Outside & Answers & { type: 'decision.reversed'; decision: Heard })
  | (Outside & Answers & { type: 'more.asked'; letter?: string })
  /** The wrong body had it, and has sent it on to another. */
  | (Outside & Answers & { type: 'application.forwarded'; to: string })
  | (Outside & Answers & { type: 'message.lost' })
  | (Outside & Answers & { type: 'correction.received' })
  | (Outside & Answers & { type: 'body.acted' })
  /** A body has put right by itself what it did about a party: all of it, or what belongs to one step. */
  | (Outside & { type: 'body.tookBack'; with: string; of: Ref; step?: string })
  // what people did
  /** With `answer`, the id of a letter, where a caseworker asked in words. */
  | (Act & { type: 'consent.given'; choice?: string; answer?: string })
  | (Act & { type: 'consent.withdrawn' })
  | (Act & { type: 'errand.declined' })
  | (Act & { type: 'application.withdrawn' })
  | (Act & {
      type: 'word.given';
      says: 'applied' | 'granted' | 'refused' | 'done' | 'received' | 'notReceived';
      on?: Day;
    })
  | (Act & { type: 'finding.told'; name: string; of: Ref; value: boolean | number | string })
  | (Act & { type: 'fact.corrected'; of: Ref; part: string; found?: Readonly<Record<string, Finding>> })
  | (Act & { type: 'field.withheld'; field: string })
  | (Act & { type: 'field.included'; field: string })
  | (Act & { type: 'applied.anyway' })
  /** With the day it was made, from which its own days count; who says none waits as the application did. */
  | (Act & { type: 'decision.appealed'; on?: Day })
  | (Act & { type: 'human.asked' })
  | (Act & { type: 'error.reported'; about: Ref | 'trigger'; why: string })
  /** They want nothing from here any more, or want it again; about the journey, not an errand. */
  | (Act & { type: 'following.stopped' })
  | (Act & { type: 'following.resumed' })
  | (Act & { type: 'errand.retried' })
  | (Act & {
      type: 'errand.resolved';
      outcome: 'granted' | 'refused' | 'acknowledged' | 'done' | 'withdrawn';
      /** The id of a letter, as in all that a caseworker does. */
      grounds: string;
      on?: Day;
    })
  | (Act & { type: 'citizen.asked'; to: Ref; letter: string })
  | (Act & { type: 'value.fixed'; of: Ref; name: string; value: boolean | number | string; grounds: string })
  | (Act & { type: 'round.opened'; grounds: string })
  // the law and the calendar
  | (Outside & { type: 'rules.released'; leaflet: string })
  | (Outside & { type: 'calendar.moved'; offset: number });

/** News by its type. */
export type NewsOf = { [Each in News as Each['type']]: Each };

export type Outcome =
  | 'sent'
  | 'acknowledged'
  | 'granted'
  | 'refused'
  | 'done'
  | 'moreAsked'
  | 'stopped'
  | 'unconsented'
  | 'failed';

interface Outside {
  id: string;
}

/** An answer names its errand by our reference, with the round it concerns where the body says so. */
interface Answers {
  errand: string;
  round?: number;
}

/** An act of a person: who did it, for whom, on which errand. */
interface Act {
  id: string;
  by: Ref | 'caseworker' | 'operator';
  at?: Instant;
  errand?: string;
}

/** A decision as it was heard. */
export interface Heard {
  outcome: 'granted' | 'refused';
  on: Day;
  by?: string;
  letter?: string;
  automatic?: boolean;
  appeal?: { body: string; until: Day };
  contact?: string;
}

export interface Changed {
  of: Ref;
  part: string;
}
