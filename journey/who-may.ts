/** Who may do what about an errand. Who only sees it reads it; what concerns themselves they may always put right, and a human they may always ask for. */
import { type Errand, isTheirs } from './errand.js';
import { findingsToTell } from './facts-at-hand.js';
import type { Ground } from './ground.js';
import { type ErrandAct, may } from './may.js';
import type { Ref } from './parties.js';

type Seen = Pick<Errand, 'asked' | 'human' | 'kind' | 'replies' | 'seenBy' | 'whose'>;

/** Of somebody who sees the errand, and of the party whose fact it is about. Whether it can be heard now is for `may` to say. */
type WhoMay = (it: Seen, by: Ref, of?: Ref) => boolean;

/** Who was asked something answers it, and takes back what they answered. */
const answers: WhoMay = (it, by) =>
  isTheirs(it, by) || it.asked.includes(by) || it.human?.question?.to === by || it.replies[by] !== undefined;

/** What is known of themselves is their own; of whoever cannot speak, it is said by those whose errand it is. */
const isTheirsOf: WhoMay = (it, by, of) => of === by || isTheirs(it, by);

const sees: WhoMay = ({ seenBy }, by) => seenBy.includes(by);

/** What a participant can do about an errand. */
export type OwnAct = Exclude<
  ErrandAct,
  'errand.retried' | 'errand.resolved' | 'citizen.asked' | 'value.fixed' | 'round.opened'
>;

export const whoMay: Readonly<Record<OwnAct, WhoMay>> = {
  'consent.given': answers,
  'consent.withdrawn': answers,
  'errand.declined': answers,
  'application.withdrawn': isTheirs,
  'word.given': isTheirs,
  'finding.told': isTheirsOf,
  'fact.corrected': isTheirsOf,
  'field.withheld': isTheirs,
  'field.included': isTheirs,
  'applied.anyway': isTheirs,
  'decision.appealed': isTheirs,
  'human.asked': sees,
};

export const isOwnAct = (act: ErrandAct): act is OwnAct => Object.hasOwn(whoMay, act);

/** What a participant may tell, each as `ref:name`: what can be heard, of whom they may tell it. */
export const theirsToTell = (it: Ground, by: Ref): string[] =>
  findingsToTell(it, by).filter((named) => isTheirsOf(it.errand, by, named.slice(0, named.lastIndexOf(':'))));

/** Whether a participant may do it, and it would be heard now. */
export function mayDo(act: OwnAct, it: Ground, by: Ref): boolean {
  if (act === 'finding.told') return theirsToTell(it, by).length > 0;
  return may[act](it, by) && whoMay[act](it.errand, by, by);
}
