import type { Appealing } from './appeals.js';
import type { Day, Instant } from './calendar.js';
import type { DeadlineKind, Duration } from './deadlines.js';
import type { TaskOwner } from './effects.js';
import type { Verdict } from './eligibility.js';
import type { Decision } from './journey.js';
import type { Act, Stage } from './manifest.js';
import type { Ref } from './parties.js';
import type { RoundKind, RoundState } from './rounds/index.js';

/** What rings, and when. A ring is used up when it passes, moved or not. */
export interface Alarm {
  at: Instant;
  what: 'opens' | 'presses' | 'lapses' | 'reminds' | 'silent' | 'overdue' | 'unanswered' | 'appealEnds' | 'expires';
}

/** A deadline as it is shown: the last day, and what kind of day it is. */
export interface Due {
  on: Day;
  kind: DeadlineKind;
  law?: string;
  /** What is sent after the day still counts, for less. */
  partly?: true;
}

/** What one party answered: yes or no, and where it matters which. */
export interface Reply {
  says: 'yes' | 'no';
  choice?: string;
  at: Instant;
}

/** What a person is asked to do, or to know. */
export interface Question {
  about: 'consent' | 'apply' | 'do' | 'finding' | 'more';
  /** The findings asked for, each as party and name: `ref:name`. */
  names?: readonly string[];
  of: Ref;
  /** The asker's own words: the id of a letter in the vault. */
  letter?: string;
  /** A caseworker asks: why the errand was stalled, and where the answer brings it back to. */
  back?: string;
}

/** Somebody asked that a human looks at what a machine or a rule came to (GDPR article 22). Until a caseworker has, the errand waits for that beside its round, which goes on. */
export interface HumanLook {
  asked: Instant;
  looked?: Instant;
  /** What the caseworker asks meanwhile, of whom. */
  question?: { to: Ref; letter: string };
}

/** What a caseworker of the body and a participant wrote to each other: the words lie in the vault, under `id`. */
export interface Letter {
  id: string;
  at: Instant;
  from: Ref | 'caseworker';
  to: Ref | 'caseworker';
}

/** The latest message beside the round's own; with a cause when the body did not get it and somebody must see to it. */
export interface Aside {
  act: Act;
  number: number;
  purpose?: string;
  cause?: string;
}

/** One step, about one party, with one body, for one period. What stalls, waits and ends. */
export interface Errand {
  id: string;
  step: string;
  about: Ref;
  with: string;
  /** The body that had it first, and sent it on. */
  forwardedBy?: string;
  period?: string;
  round: number;
  kind: RoundKind | 'own';
  state: RoundState;
  since: Instant;
  /** Something of this round has left us. */
  sent?: true;
  /** The body has it: it said so, its interface took it, or the person sent it. */
  arrived?: true;
  /** What the round sends next, where it is not the application itself. */
  sends?: Extract<Act, 'supplement' | 'appeal'>;
  /** The number of a send that is not known to have arrived: a retry goes under the same. */
  attempt?: number;
  /** Numbers the effects of this round. */
  number: number;
  /** What has changed since it was sent, told to the body once it is known to have arrived. */
  stale?: string;
  aside?: Aside;
  verdicts: readonly Verdict[];
  anyway?: true;
  asked: readonly Ref[];
  question?: Question;
  replies: Readonly<Record<Ref, Reply>>;
  withheld?: readonly string[];
  /** The first day on which it may begin. */
  opens?: Day;
  alarms: readonly Alarm[];
  due?: Due;
  cause?: string;
  /** Who moves it while it is stalled. */
  owner?: TaskOwner;
  decisions: readonly Decision[];
  /** How long the body has, where that depends on the matter: as it was when it left. */
  answersWithin?: Duration;
  /** The last day that what was granted holds, and whether it has passed. */
  lasts?: Day;
  expired?: true;
  /** Whose word the end rests on; the person's word is shown as such and counted apart. */
  word?: 'person' | 'body' | 'register' | 'caseworker';
  /** Who of the participants spoke last, of those whose word moves it. */
  saidBy?: Ref;
  seenBy: readonly Ref[];
  /** Whose it is to act on, where the step says whom it asks: also while a caseworker asks somebody else, and after the end. Else it is everybody's who sees it. */
  whose?: readonly Ref[];
  /** The leaflet version whose rules judged this round. */
  rules: string;
  /** Where the errand stood when its trigger fell away, and what the repair must do. */
  repairs?: Stage;
  appealed?: true;
  /** The appeal that this round is, where the law says how long one may take. */
  appealing?: Appealing;
  /** The rule that turned against an errand after it was sent, once the body has been told. */
  told?: string;
  human?: HumanLook;
  letters?: readonly Letter[];
  /** Why the body's caseworker did what they did last, in their own words: the id of a letter. A decision carries its own. */
  grounds?: string;
}

/** Whether the body may have something of this round. */
export const hasLeft = (it: Pick<Errand, 'sent' | 'arrived'>): boolean => it.sent === true || it.arrived === true;

/** Whether the body missed what it was told, so that somebody must see to it. */
export const isUntold = (it: Pick<Errand, 'aside'>): boolean => it.aside?.cause !== undefined;

/** Whether somebody has asked for a human, and none has looked yet. */
export const isHumanAsked = (it: Pick<Errand, 'human'>): boolean =>
  it.human !== undefined && it.human.looked === undefined;

/** Whether somebody must see to the errand beside its round. */
export const waitsBeside = (it: Pick<Errand, 'aside' | 'human'>): boolean => isUntold(it) || isHumanAsked(it);

/** Whether a caseworker's own question is put, and who answers brings the errand back to the caseworker. */
export const isInquired = (it: Pick<Errand, 'state' | 'question'>): boolean =>
  it.state === 'asking' && it.question?.back !== undefined;

/** The decision that holds now: the latest that nobody has reversed. */
export const inForce = (it: Pick<Errand, 'decisions'>): Decision | undefined =>
  it.decisions.findLast((decision) => !decision.reversed);

/** Whose it is to act on, of those who see it. What is put right is everybody's: of a death that did not happen, also theirs who live. */
export const isTheirs = (
  { kind, seenBy, whose = seenBy }: Pick<Errand, 'kind' | 'seenBy' | 'whose'>,
  by: Ref,
): boolean => (kind === 'repair' ? seenBy : whose).includes(by);
