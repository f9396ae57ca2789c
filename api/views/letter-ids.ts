/** Which letters there are about an errand: the body's own words, a caseworker's, and what participants answered. */
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding } from '../../journey/standing.js';

type Written = Pick<ErrandStanding, 'asked' | 'decisions' | 'grounds' | 'human' | 'letters' | 'question'>;

/** Of decisions, of what a caseworker did, and all that was asked and answered: for the body, and in part for whom it is addressed to. */
export const allLetters = (it: Written): string[] => [
  ...new Set([...openLetters(it), ...(it.letters ?? []).map(({ id }) => id)]),
];

/** What everybody may read to whom letters about this errand are addressed. */
export const openLetters = ({ decisions, grounds, question }: Written): string[] => [
  ...decisions.flatMap(({ letter }) => letter ?? []),
  ...(grounds === undefined ? [] : [grounds]),
  ...(question?.letter === undefined || question.back !== undefined ? [] : [question.letter]),
];

/** What somebody wrote, or was written to by name: theirs, whatever else they may read. */
export const ownLetters = ({ letters = [] }: Written, refs: readonly Ref[]): string[] =>
  letters.filter(({ from, to }) => refs.includes(from) || refs.includes(to)).map(({ id }) => id);
