import { type ExplainedRule, explain } from '../../../journey/explain.js';
import type { RuleShown } from '../../shapes/rule-shown.js';
import { lawShown } from '../law-shown.js';
import { sourcesShown } from '../sources-shown.js';
import { sourceName } from './names.js';
import type { OfTask } from './of-task.js';
import { ruleSaid } from './question-of.js';

/** Rule by rule, what is undecided first: each with its answer, where its facts come from, and its law. */
export function rulesOf(of: OfTask): RuleShown[] {
  const { leaflet, standing, errand } = of;
  if (!leaflet || !standing || !errand) return [];
  const rules = explain(leaflet, standing, errand.id)?.rules ?? [];
  return rules.map((it) => ruleShown(of, it)).sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer));
}

const order: readonly RuleShown['answer'][] = ['unknown', 'no', 'yes', 'notAssessed'];

const ruleShown = (of: OfTask, { rule, answer, looked, law }: ExplainedRule): RuleShown => ({
  rule,
  says: ruleSaid(of, rule),
  answer,
  sources: sourcesShown(looked, (it) => sourceName(of, it)),
  ...(law !== undefined && { law: lawShown(law, of.language) }),
});
