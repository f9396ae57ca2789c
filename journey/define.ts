/** How a life event is written down: a leaflet that can be read aloud, and that the compiler reads with us. */
import type { AnyStateMachine } from 'xstate';
import type { AppealCode } from './appeals.js';
import type { Day } from './calendar.js';
import type { Deadline, Duration } from './deadlines.js';
import type { Answer, Rule } from './eligibility.js';
import type { FindingSource } from './findings.js';
import type { Journey } from './journey.js';
import type { Manifest } from './manifest.js';
import type { Party } from './parties.js';
import type { RoundKind } from './rounds/index.js';
import type { View } from './view.js';

/** A fact a body needs: which register holds it, whose it is, for what purpose and by which paragraph it may flow. */
export interface Field {
  name: string;
  of: string;
  from: string;
  part: string;
  purpose: string;
  basis: string;
  /** The law lets it flow, or the person must agree first. */
  flows: 'law' | 'consent';
}

/** Whose reply is needed before something leaves. */
export interface Asks {
  of: (view: View) => readonly Party[];
  need: 'all' | 'any' | 'sameChoice';
}

/** A period of a recurring step: its name, when it opens, its last day. It is due on that day where the step's own due does not say another. */
export interface Period {
  name: string;
  opens: Day;
  until: Day;
}

export interface Step<Id extends string = string> {
  /** The role of the party it is about; one errand for each party in that role. */
  each: string;
  with: string | readonly string[] | ((view: View) => string | undefined);
  round: RoundKind | AnyStateMachine;
  /** Steps about the same party, or about anybody where that party has none, that must have ended first. */
  after?: readonly (Id | { step: Id; waitsOutAppeal: true })[];
  onlyIf?: readonly Rule[];
  /** A body's own ordered filters for acting by itself: an unmet one stalls the errand. */
  filters?: readonly Rule[];
  /** The thing is done when this holds, whoever did it. */
  doneWhen?: Rule;
  fields?: readonly Field[];
  asks?: Asks;
  opens?: (view: View) => Day | undefined;
  due?: Deadline<View>;
  /** How long the body has; by the view where that depends on the matter, as long as nothing has left. */
  answersWithin?: Duration | ((view: View) => Duration);
  /** The last day that what was granted holds, where the law ends it by itself. */
  lasts?: (view: View) => Day | undefined;
  appeal?: AppealCode;
  undo: UndoCode;
  /** Who else than the party it is about sees it; the default is nobody. */
  sight?: (view: View) => readonly Party[];
  every?: (view: View) => Period | undefined;
  while?: Rule;
  /** Not held back by the trigger's settling time. */
  urgent?: true;
  /** The day the law that brings the duty enters into force. */
  inForce?: Day;
  /** The step waits for its party no longer than the journey does. */
  optional?: true;
  /** The row of the handbook's table that this step is a part of, where a row is several steps. */
  group?: string;
}

/** Another life event, or somebody else's page, that may concern a party of this journey. It is proposed, never started; nothing of this journey crosses. */
export interface Link {
  /** The life event. */
  to?: string;
  /** The kind of trigger that somebody would say has happened there; none where only a register starts it. */
  trigger?: string;
  /** A page of somebody else's, where it is no life event. */
  page?: string;
  /** The role of the party it concerns. */
  each: string;
  law: string;
  /** It is proposed when all of these say yes. */
  onlyIf: readonly Rule[];
  /** Who else than that party is told. */
  sight?: (view: View) => readonly Party[];
}

/** Undo codes of life-events.md: U0 cannot, U1 withdraw, U2 stop, U3 stop and repay, U4 the register's owner corrects, U5 give up, U6 only by appeal. */
export type UndoCode = 'U0' | 'U1' | 'U2' | 'U3' | 'U4' | 'U5' | 'U6';

export interface Leaflet {
  lifeEvent: string;
  version: string;
  /** How long a trigger settles before anything outward is done. */
  settling: Readonly<Record<string, Duration>>;
  findings: Readonly<Record<string, FindingSource>>;
  bodies: Readonly<Record<string, Manifest>>;
  steps: Readonly<Record<string, Step>>;
  /** The role, or the roles together, whose last party takes the trigger with it when it is annulled. */
  triggeredBy: string | readonly string[];
  /** What may concern somebody beside this journey, by id. */
  links?: Readonly<Record<string, Link>>;
  /** From when a person whom others brought along takes part: asked of each who does not, whenever the plan is made. */
  takesPart?: (view: View) => Answer;
  /** When a journey turns quiet: no congratulations, no reminders that are not about a right. */
  grief?: (journey: Pick<Journey, 'parties' | 'findings'>) => boolean;
}

type Written<Id extends string> = Omit<Leaflet, 'steps'> & { steps: Readonly<Record<Id, Step<NoInfer<Id>>>> };

export function defineLeaflet<const Id extends string>(leaflet: Written<Id>): Leaflet & Written<Id> {
  return leaflet;
}

export function stepOf(leaflet: Leaflet, id: string): Step {
  const step = leaflet.steps[id];
  if (!step) throw new Error(`no step ${id} in ${leaflet.lifeEvent} ${leaflet.version}`);
  return step;
}

export function bodyOf(leaflet: Leaflet, id: string): Manifest {
  const body = leaflet.bodies[id];
  if (!body) throw new Error(`no body ${id} in ${leaflet.lifeEvent} ${leaflet.version}`);
  return body;
}
