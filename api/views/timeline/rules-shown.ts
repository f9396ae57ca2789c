import { type ExplainedRule, explain } from '../../../journey/explain.js';
import type { RuleShown } from '../../shapes/rule-shown.js';
import { lawShown } from '../law-shown.js';
import { met } from '../met.js';
import { sourcesShown } from '../sources-shown.js';
import { bodyName } from './body-shown.js';
import type { OfErrand, Seeing } from './seeing.js';

/** Each rule with its answer, where its facts come from, and its law. What was not looked at is not spoken of. */
export const rulesShown = (of: OfErrand): RuleShown[] =>
  rulesSaid(of, explain(of.leaflet, of.standing, of.errand.id)?.rules ?? []);

/** The same for rules of the life event that belong to no errand. */
export function rulesSaid(of: Seeing, found: readonly ExplainedRule[]): RuleShown[] {
  return found.flatMap((it) => {
    const key = `${of.standing.lifeEvent}.rule.${it.rule}.${met(it)}`;
    return of.say.has(key) ? [{ ...ruleShown(of, it), says: of.say(key) }] : [];
  });
}

const ruleShown = (of: Seeing, { rule, answer, looked, law }: ExplainedRule): Omit<RuleShown, 'says'> => ({
  rule,
  answer,
  sources: sourcesShown(looked, (it) => sourceName(of, it)),
  ...(law !== undefined && { law: lawShown(law, of.language) }),
});

export const sourceName = (of: Parameters<typeof bodyName>[0], source: string): string =>
  source === 'person' ? of.say('timeline.source.person') : bodyName(of, source);
