/** One errand in full: why it is so, from which facts, by which law, who moves it next, by when, and what can end it. */
import { type AppealRule, appeals, awaitedBy } from './appeals.js';
import type { Leaflet, Step } from './define.js';
import type { Answer, Rule, Verdict } from './eligibility.js';
import { type Due, inForce } from './errand.js';
import type { Decision, Journey } from './journey.js';
import { type End, isEnd, moveRound, type Round, type RoundWord, roundWords } from './rounds/index.js';
import { type ErrandStanding, type Standing, standingOf, type WaitsFor } from './standing.js';
import type { Looked } from './view.js';

export interface Explanation {
  errand: ErrandStanding;
  rules: readonly ExplainedRule[];
  waitsFor: WaitsFor;
  cause?: string;
  due?: Due;
  /** Words that would end it now, and the end each would bring. */
  ends: readonly { word: RoundWord; end: End }[];
  /** What holds now, and whether and until when it can be appealed. */
  decision?: Decision;
  appeal?: AppealRule & { until?: string };
}

export interface ExplainedRule {
  rule: string;
  law?: string;
  answer: Answer | 'notAssessed';
  looked: readonly Looked[];
  onlyKnownTo?: string;
}

/** Undefined where the journey, or the viewer whose standing it is, has no such errand. */
export function explain(leaflet: Leaflet, of: Journey | Standing, id: string): Explanation | undefined {
  const { errands } = 'findings' in of ? standingOf(of) : of;
  const errand = errands.find((it) => it.id === id);
  return errand && explained(leaflet.steps[errand.step], errand);
}

function explained(step: Step | undefined, errand: ErrandStanding): Explanation {
  const decision = inForce(errand);
  const appeal = appealOf(step, decision);
  return {
    errand,
    rules: explainVerdicts([...(step?.onlyIf ?? []), ...(step?.filters ?? [])], errand.verdicts),
    waitsFor: errand.waitsFor,
    ends: endsOf(errand.kind === 'own' ? step?.round : errand.kind, errand),
    ...(errand.cause !== undefined && { cause: errand.cause }),
    ...dueOf(errand),
    ...(decision && { decision }),
    ...(appeal && { appeal }),
  };
}

/** Verdicts with the law of their rules. */
export const explainVerdicts = (rules: readonly Rule[], verdicts: readonly Verdict[]): ExplainedRule[] =>
  verdicts.map((it) => explainedBy(rules, it));

function explainedBy(rules: readonly Rule[], { rule: name, answer, looked = [] }: Verdict): ExplainedRule {
  const rule = rules.find((it) => it.name === name);
  return {
    rule: name,
    answer,
    looked,
    ...(rule && { law: rule.law }),
    ...(rule?.onlyKnownTo !== undefined && { onlyKnownTo: rule.onlyKnownTo }),
  };
}

function endsOf(round: Round | undefined, { state }: ErrandStanding): { word: RoundWord; end: End }[] {
  if (round === undefined || isEnd(state)) return [];
  return roundWords.flatMap((word) => {
    const to = moveRound(round, state, { type: word })?.state;
    return to !== undefined && isEnd(to) ? [{ word, end: to }] : [];
  });
}

function appealOf(step: Step | undefined, decision: Decision | undefined) {
  if (step?.appeal === undefined) return undefined;
  const { times: _, ...rule } = appeals[step.appeal];
  return { ...rule, ...(decision?.appeal && { until: decision.appeal.until }) };
}

/** What an appeal under way waits for is the body's to keep. */
function dueOf({ due, appealing, state }: ErrandStanding): { due?: Due } {
  if (appealing && !isEnd(state)) return { due: { on: awaitedBy(appealing), kind: 'bodysLimit', law: appealing.law } };
  return due ? { due } : {};
}
