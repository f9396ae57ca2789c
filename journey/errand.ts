import type { Day, Instant } from './calendar.js';
import type { DeadlineKind } from './deadlines.js';
import type { Verdict } from './eligibility.js';
import type { Decision } from './journey.js';
import type { Ref } from './parties.js';
import type { RoundKind, RoundState } from './rounds/index.js';

/** What rings, and when. A ring is used up when it passes, moved or not. */
export interface Alarm {
  at: Instant;
  what: 'opens' | 'lapses' | 'reminds' | 'silent' | 'overdue' | 'appealEnds';
}

/** A deadline as it is shown: the last day, and what kind of day it is. */
export interface Due {
  on: Day;
  kind: DeadlineKind;
  law?: string;
}

/** What one party answered: yes or no, and where it matters which. */
export interface Reply {
  says: 'yes' | 'no';
  choice?: string;
  at: Instant;
}

/** What a person asked to do, or to know. */
export interface Question {
  about: 'consent' | 'apply' | 'do' | 'finding' | 'more';
  /** The findings asked for, where the question is about findings. */
  names?: readonly string[];
  of: Ref;
}

/** One step, about one party, with one body, for one period. What stalls, waits and ends. */
export interface Errand {
  id: string;
  step: string;
  about: Ref;
  with: string;
  period?: string;
  round: number;
  kind: RoundKind | 'own';
  state: RoundState;
  since: Instant;
  /** Whether anything of this round has left us. */
  sent?: true;
  /** Numbers the effects of this round; a retry of one send keeps its number, a correction takes the next. */
  number: number;
  verdicts: readonly Verdict[];
  anyway?: true;
  asked: readonly Ref[];
  question?: Question;
  replies: Readonly<Record<Ref, Reply>>;
  withheld?: readonly string[];
  alarms: readonly Alarm[];
  due?: Due;
  cause?: string;
  decisions: readonly Decision[];
  /** Whose word the end rests on; the person's word is shown as such and counted apart. */
  word?: 'person' | 'body' | 'register' | 'caseworker';
  seenBy: readonly Ref[];
  /** The leaflet version whose rules judged this round. */
  rules: string;
  /** Where the errand stood when its trigger fell away, and what the repair must do. */
  repairs?: string;
  appealed?: true;
  /** The rule that turned against an errand after it was sent, once the body has been told. */
  told?: string;
}

export const identityOf = (it: Pick<Errand, 'step' | 'about' | 'with' | 'period'>): string =>
  [it.step, it.about, it.with, it.period ?? ''].join('|');
