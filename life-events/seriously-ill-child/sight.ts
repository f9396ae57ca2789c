/** Who beside the child sees what is about the child. What is a carer's own, that carer alone sees. */
import type { Answer } from '../../journey/eligibility.js';
import type { Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { ageDay, ownWordAge } from './days.js';
import { carersIn, isAlive, youth } from './family.js';

/** Carers who may know what is about the child: of a small child those who decide for it; the older it is, the more it is the child's own word. */
export function carersWhoMayKnow(view: View): readonly Party[] {
  const child = view.about;
  if (!isAlive(view, child)) return decideFor(view);
  if (isOfAge(view, 'ofAge')) return [];
  const said = truth(view, 'carersMaySee', child);
  if (isOfAge(view, 'decides')) return said || truth(view, 'carersActForChild', child) ? decideFor(view) : [];
  return said === false && isOfAge(view, 'mayKeepFromParents') ? [] : decideFor(view);
}

/** Whose yes is needed: from sixteen the child's own unless others act for it, before that of those who decide for it. */
export function whoseYes(view: View): readonly Party[] {
  const decidesAlone = speaksForItself(view) && isOfAge(view, 'decides');
  return decidesAlone ? [view.about] : carersWhoMayKnow(view);
}

/** From sixteen a child takes part itself, for nobody else sees by right what is about it (pasient- og brukerrettighetsloven §§ 3-4, 4-3). */
export function takesPart(view: View): Answer {
  const { about } = view;
  if (!about.roles.includes('child') || !isAlive(view, about) || !speaksForItself(view)) return 'no';
  return view.reached(ageDay(view, about, ownWordAge(view, 'decides')));
}

const speaksForItself = (view: View): boolean =>
  view.about.roles.includes(youth) ||
  (truth(view, 'carersActForChild', view.about) !== true && truth(view, 'cannotManageAlone', view.about) !== true);

const isOfAge = (view: View, which: Parameters<typeof ownWordAge>[1]): boolean =>
  view.reached(ageDay(view, view.about, ownWordAge(view, which))) === 'yes';

/** Those who are there by a body's word, and parents with responsibility; not who is to be kept away, on the word of another. */
const decideFor = (view: View): readonly Party[] =>
  carersIn(view).filter((it) => (isEntrusted(it) || isResponsible(view, it)) && !isKeptAway(view, it));

const isEntrusted = ({ roles }: Party): boolean => roles.includes('entrusted');

/** Parental responsibility as the register has it: both parents, the one it names, or somebody else. While nobody knows, who began it has the child. */
function isResponsible(view: View, carer: Party): boolean {
  const said = view.finding('responsibility');
  if (said === 'joint') return true;
  if (said === 'other') return false;
  const isDeclarant = carer.roles.includes('declarant');
  if (said === undefined || said === 'unknown') return isDeclarant;
  const named = view.every('otherParent').find(({ roles }) => roles.includes(String(said)));
  return named === undefined ? isDeclarant : named.ref === carer.ref;
}

const isKeptAway = (view: View, carer: Party): boolean =>
  !isEntrusted(carer) && carersIn(view).some((it) => it.ref !== carer.ref && truth(view, 'keepApart', it) === true);
