/** Rules with their law, answering yes, no or unknown. A rule looks only through the view, so that a no can be explained. */
import type { Looked, View } from './view.js';

export type Answer = 'yes' | 'no' | 'unknown';

export interface Rule {
  name: string;
  law: string;
  judge: (view: View) => Answer;
  /** Steps whose outcome the rule looks at, so that it is judged again when one of them ends. */
  readsOutcomeOf?: readonly string[];
  /** A fact that only this body holds: the rule is named, never assessed, and opens no task. */
  onlyKnownTo?: string;
}

/** A rule's answer for one errand, kept with the errand as it was judged. */
export interface Verdict {
  rule: string;
  answer: Answer | 'notAssessed';
  looked?: readonly Looked[];
}

export function judge(rules: readonly Rule[] | undefined, view: View): Verdict[] {
  return (rules ?? []).map((rule) => verdict(rule, view));
}

/** A body's own ordered filters: the first that is not met ends the list, and the rest are not assessed. */
export function filter(rules: readonly Rule[] | undefined, view: View): Verdict[] {
  let stopped = false;
  return (rules ?? []).map((rule) => {
    if (stopped || rule.onlyKnownTo !== undefined) return { rule: rule.name, answer: 'notAssessed' as const };
    const it = verdict(rule, view);
    if (it.answer === 'unknown') return { ...it, answer: 'notAssessed' as const };
    stopped = it.answer === 'no';
    return it;
  });
}

/** No if any rule says no, unknown if any is unknown, else yes. */
export function together(verdicts: readonly Verdict[]): Answer {
  if (verdicts.some((it) => it.answer === 'no')) return 'no';
  return verdicts.some((it) => it.answer === 'unknown') ? 'unknown' : 'yes';
}

export const answer = (value: boolean | undefined): Answer => (value === undefined ? 'unknown' : value ? 'yes' : 'no');

export const not = (it: Answer): Answer => (it === 'unknown' ? it : it === 'yes' ? 'no' : 'yes');

export function all(...answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

export const any = (...answers: readonly Answer[]): Answer => not(all(...answers.map(not)));

function verdict(rule: Rule, view: View): Verdict {
  const looked = view.startLooking();
  const it = rule.judge(view);
  view.startLooking();
  return looked.length > 0 ? { rule: rule.name, answer: it, looked } : { rule: rule.name, answer: it };
}

/** Whether two judgements say the same, and from the same facts. */
export const sameVerdicts = (a: readonly Verdict[], b: readonly Verdict[]): boolean =>
  a.length === b.length && a.every((it, i) => sameVerdict(it, b[i]!));

function sameVerdict(a: Verdict, b: Verdict): boolean {
  const [here = [], there = []] = [a.looked, b.looked];
  return (
    a.rule === b.rule &&
    a.answer === b.answer &&
    here.length === there.length &&
    here.every((it, i) => sameLook(it, there[i]!))
  );
}

const sameLook = (a: Looked, b: Looked): boolean =>
  a.of === b.of && a.at === b.at && a.value === b.value && a.source === b.source;
