/** How an estate is to be settled, as its heirs have chosen it. */
import { type Answer, all, answer } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { deceasedOf, decidersOf, lives } from './kin.js';

/** Private settlement, undivided estate, an estate of small value, or public settlement (arveloven §§ 14, 95, 116, 127). */
export const forms = ['private', 'undivided', 'small', 'public'] as const;
export type Form = (typeof forms)[number];

const isForm = (value: unknown): value is Form => forms.some((it) => it === value);

const choiceOf = (view: View, heir: Party): Form | undefined => {
  const chosen = view.finding('chosenSettlement', heir);
  return isForm(chosen) ? chosen : undefined;
};

export const choicesOf = (view: View): readonly (Form | undefined)[] =>
  decidersOf(view).map((it) => choiceOf(view, it));

/** The form that all who decide have chosen. */
export function agreedForm(view: View): Form | undefined {
  const [first, ...others] = choicesOf(view);
  return others.every((it) => it === first) ? first : undefined;
}

/** The form that the court has certified, else the one that is chosen. */
export function settledForm(view: View): Form | undefined {
  const certified = view.finding('certificate', deceasedOf(view));
  return isForm(certified) ? certified : agreedForm(view);
}

/** Nobody may act alone: one who chooses otherwise, or thinks again, opens it for all. */
export function chooseTheSame(view: View): Answer {
  const choices = choicesOf(view);
  if (choices.includes(undefined)) return 'unknown';
  return answer(new Set(choices).size < 2);
}

/** Whether somebody takes on the debts of the deceased; whoever has not answered is asked. */
export function answersForDebt(view: View): Answer {
  const said = decidersOf(view).map((it) => truth(view, 'assumesDebt', it));
  if (said.includes(true)) return 'yes';
  return said.includes(undefined) ? 'unknown' : 'no';
}

/** A spouse may go on with the estate undivided; children who are not the spouse's own must agree (arveloven §§ 14, 15, 32). */
export function mayStayUndivided(view: View): Answer {
  const survivor = decidersOf(view).find((it) => it.roles.includes('survivor'));
  if (!survivor) return 'no';
  return all(
    ...view
      .every('child')
      .filter((it) => lives(view, it))
      .map((it) => agreesToUndivided(view, it)),
  );
}

function agreesToUndivided(view: View, child: Party): Answer {
  const isJoint = truth(view, 'childOfBoth', child);
  return isJoint === true ? 'yes' : isJoint === undefined ? 'unknown' : answer(truth(view, 'agreesToUndivided', child));
}
