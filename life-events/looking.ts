/** What rules say with, whichever life event they belong to. */
import { type Answer, answer, type Rule } from '../journey/eligibility.js';
import type { Party } from '../journey/parties.js';
import type { View } from '../journey/view.js';

/** A finding that is true or false; anything else is not known. */
export function truth(view: View, name: string, of: Party | undefined): boolean | undefined {
  const found = of && view.finding(name, of);
  return typeof found === 'boolean' ? found : undefined;
}

/** Answers in turn; the first that is not unknown is the answer. */
export function firstKnown(...answers: readonly (() => Answer)[]): Answer {
  for (const it of answers) {
    const found = it();
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}

/** A yes-or-no finding of the party it is about; unknown where nobody has said. */
export const holds = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => answer(truth(view, name, view.about)),
});

/** Somebody wants it and has said so: a no until then, so that nobody is asked for what is only an offer. */
export const wished = (name: string, law: string): Rule => ({
  name,
  law,
  judge: (view) => answer(truth(view, name, view.about) === true),
});
