import type { ExplainedRule } from '../../journey/explain.js';

/** Which of a rule's sentences is said. What only a body can know is unknown to us; what was not looked at, because something else had decided, is not spoken of. */
export const met = ({ answer, onlyKnownTo }: Pick<ExplainedRule, 'answer' | 'onlyKnownTo'>): string => {
  if (answer === 'notAssessed') return onlyKnownTo === undefined ? 'notAssessed' : 'unknown';
  return { yes: 'met', no: 'unmet', unknown: 'unknown' }[answer];
};
