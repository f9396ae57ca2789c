import { type ExplainedRule, explain } from '../../../journey/explain.js';
import type { RuleShown } from '../../shapes/rule-shown.js';
import { lawShown } from '../law-shown.js';
import { bodyName } from './body-shown.js';
import type { OfErrand } from './seeing.js';

/** Each rule with its answer, where its facts come from, and its law. What was not looked at is not spoken of. */
export function rulesShown(of: OfErrand): RuleShown[] {
  const found = explain(of.leaflet, of.standing, of.errand.id)?.rules ?? [];
  return found.flatMap((it) => {
    const key = `${of.standing.lifeEvent}.rule.${it.rule}.${said(it)}`;
    return of.say.has(key) ? [{ ...ruleShown(of, it), says: of.say(key) }] : [];
  });
}

const ruleShown = (of: OfErrand, { rule, answer, looked, law }: ExplainedRule): Omit<RuleShown, 'says'> => ({
  rule,
  answer,
  sources: sourcesOf(of, looked),
  ...(law !== undefined && { law: lawShown(law, of.language) }),
});

/** What only a body can know is unknown to us. */
export const said = ({ answer, onlyKnownTo }: Pick<ExplainedRule, 'answer' | 'onlyKnownTo'>): string => {
  if (answer === 'notAssessed') return onlyKnownTo === undefined ? 'notAssessed' : 'unknown';
  return { yes: 'met', no: 'unmet', unknown: 'unknown' }[answer];
};

function sourcesOf(of: OfErrand, looked: ExplainedRule['looked']): RuleShown['sources'] {
  const sources = looked.flatMap(({ source, asOf }) =>
    source === undefined || asOf === undefined ? [] : [{ body: source, name: sourceName(of, source), asOf }],
  );
  return [...new Map(sources.map((it) => [`${it.body} ${it.asOf}`, it])).values()];
}

export const sourceName = (of: Parameters<typeof bodyName>[0], source: string): string =>
  source === 'person' ? of.say('timeline.source.person') : bodyName(of, source);
