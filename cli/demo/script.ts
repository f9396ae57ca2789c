/**
 * How a life event is played in the demo. A script is a value: who takes part, what begins it, what they answer, what the
 * bodies do beyond deciding, and where every errand should end. The player does the rest: it signs people in, lets them
 * answer and apply, lets each body decide at its portal's stand-in, lets caseworkers settle what stalls, and leaps with
 * the calendar when all is quiet. What a script leaves out is played as usual.
 *
 * ```ts
 * export const moving: Script = {
 *   lifeEvent: 'moving',
 *   cast: async (town) => ({ mover: await town.person() }),
 *   begin: async (scene) => {
 *     await declare(scene, 'mover', { kind: 'move.declared', on: await scene.today() });
 *     return {};
 *   },
 *   answers: { hasPets: false },
 *   ends: () => ({ named: { 'report-move': ['granted'] } }),
 * };
 * ```
 */
import type { Day, Span } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Scene } from './scene.js';
import type { Town } from './town.js';

/** What was chosen on the command line: the names of the script's variants. */
export type Variant = ReadonlySet<string>;

export interface Script {
  lifeEvent: string;
  /** Other ways it can go, by name: what each shows. `annul` becomes `--annul`. */
  variants?: Readonly<Record<string, string>>;
  /**
   * Who signs in and acts: national numbers by the name that the script calls them. The first one is in the journey from
   * its beginning. `town.household(kinds)`, `town.person()` and the stand-ins' controls find people to whom
   * nothing has happened; `town.person(({ born }) => born < '1965')` finds the first who fits.
   */
  cast(town: Town, variant: Variant): Promise<Readonly<Record<string, string>>>;
  /**
   * Makes it begin, in one of three ways: a register's stand-in is told (`scene.town.tell('folkeregisteret', '/_control/deaths', …)`),
   * a body tells us as a CloudEvent (`report`), or somebody who takes part says so through the API, signed in (`declare`).
   */
  begin(scene: Scene): Promise<Begun>;
  /** What people answer, by finding. A question that stands neither here nor in a person's own `does` fails the demo. */
  answers?: Readonly<Record<string, Value | ((asked: Asked) => Value)>>;
  /** What a person does in place of the usual when the step waits for them: an act of POST /journeys/…/acts. The usual is to agree, to apply and to say that it is done. */
  does?: Readonly<Record<string, Doing>>;
  /** What a body does in place of the usual once it has the errand of the step. `decide(errand, scene)` is the usual, and may be a part of it. True where something was done. */
  bodies?: Readonly<Record<string, (errand: ErrandStanding, scene: Scene) => Promise<boolean>>>;
  /** What happens on the way, each once: an annulment, a new job, a withdrawal. The journey is not over before they have happened. */
  turns?: readonly Turn[];
  /** How far from its beginning the calendar leaps; to the end of the journey where not said. What recurs, or was granted until a day years ahead, needs it. */
  lasts?: Span;
  /** Series that may still be open at the end: the receipt is then that every errand of another step has ended. */
  stayOpen?: readonly string[];
  /** Where every errand should end. */
  ends(variant: Variant): RightEnds;
}

export interface Begun {
  /** National numbers of those who are in it and do not sign in, by role, in the order in which they join: `{ child: [first, second] }`. */
  others?: Readonly<Record<string, readonly string[]>>;
}

/** A question about a finding. */
export interface Asked {
  /** The name of whoever answers. */
  by: string;
  /** Whom it is about: the name of one who takes part, else the role. */
  of: string;
  today: Day;
  errand: ErrandStanding;
  scene: Scene;
}

/** An act about an errand, as the API takes it. */
export type Act = { type: string } & Readonly<Record<string, unknown>>;
export type Doing = Act | ((asked: Omit<Asked, 'of'>) => Act | undefined);

export interface Turn {
  /** The variant it belongs to; every one where not said. */
  in?: string;
  /** Not before so long after the beginning: the calendar leaps no further until it has happened. */
  after?: Span;
  /** Whether it may happen, asked when nothing else moves. The standing is the operator's: every errand, and nobody's name. */
  when?(standing: Standing): boolean;
  happens(scene: Scene): Promise<void>;
}

export type Ends = readonly ErrandStanding['state'][];

export interface RightEnds {
  /** By step, or by step and period (`report-card/2027-W03`). What is named must be there. */
  named?: Readonly<Record<string, Ends>>;
  /** Of all others; where not said they should be over, and not by a lapse, a refusal or a withdrawal. */
  others?: Ends;
}
