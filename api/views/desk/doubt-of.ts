import { findingsToFix } from '../../../journey/facts-at-hand.js';
import type { Value } from '../../../journey/findings.js';
import type { Ref } from '../../../journey/parties.js';
import { causeOf } from './cause-of.js';
import { whoIs } from './names.js';
import type { OfTask } from './of-task.js';

/** A finding that keeps a rule from a yes, and that a caseworker may put right. Without a value nobody knows it. */
export interface Doubted {
  of: Ref;
  name: string;
  rule: string;
  value?: Value;
}

/** Causes whose question may be what the rules lack or have wrong. */
const questionable = new Set(['human-asked', 'nobody-to-ask', 'unknown']);

/** What the question is about where it is about a finding: what nobody knows before what may be wrong. */
export const doubtOf = (of: OfTask): Doubted | undefined =>
  of.viewer.kind === 'caseworker' && questionable.has(causeOf(of)) ? doubtsIn(of)[0] : undefined;

export function doubtsIn({ errand, ground }: OfTask): Doubted[] {
  if (!errand || !ground) return [];
  const fixable = new Set(findingsToFix(ground));
  const all = (['unknown', 'no'] as const).flatMap((answer) =>
    errand.verdicts
      .filter((it) => it.answer === answer)
      .flatMap(({ rule, looked = [] }) =>
        looked
          .filter(({ of, at, value }) => fixable.has(`${of}:${at}`) && (answer === 'no' || value === undefined))
          .map(({ of, at, value }) => ({ of, name: at, rule, ...(value !== undefined && { value }) })),
      ),
  );
  return [...new Map(all.map((it) => [`${it.of}:${it.name}`, it])).values()];
}

/** What the rules looked at beside those. */
export const othersToFix = (of: OfTask): Pick<Doubted, 'of' | 'name'>[] => {
  const doubts = new Set(doubtsIn(of).map((it) => `${it.of}:${it.name}`));
  return (of.ground ? findingsToFix(of.ground) : [])
    .filter((it) => !doubts.has(it))
    .map((it) => ({ of: it.slice(0, it.lastIndexOf(':')), name: it.slice(it.lastIndexOf(':') + 1) }));
};

/** The finding as a question. */
export function findingAsked(of: OfTask, { of: ref, name }: Pick<Doubted, 'of' | 'name'>): string {
  const key = `desk.${of.lifeEvent}.question.${name}`;
  return of.say.has(key) ? of.say(key, { who: whoIs(of, ref) }) : name;
}
