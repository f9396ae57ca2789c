import { isHumanAsked, isTheirs, isUntold } from '../../../journey/errand.js';
import { inquiryOf } from '../../../journey/inquiry.js';
import { appealUntil } from './appeal-until.js';
import { isLeftAlone } from './left-alone.js';
import type { OfErrand } from './seeing.js';

/** Whether an errand waits for the viewer: a question, something to do, or a refusal that can still be appealed. */
export function isYours(of: OfErrand): boolean {
  const { errand } = of;
  if (isInquiredOf(of)) return true;
  if (errand.state === 'asking') return isAsked(of) && !isLeftAlone(of);
  if (!isTheirsToDo(of)) return false;
  if (errand.state === 'refused') return appealUntil(of) !== undefined;
  return isStuckWithPerson(of);
}

/** It goes on when a person has done something. */
const isStuckWithPerson = ({ errand }: OfErrand): boolean =>
  errand.waitsFor === 'person' && (errand.state === 'stalled' || isUntold(errand));

/** The same, where the viewer only sees it. */
export const isStuckWithOthers = (of: OfErrand): boolean =>
  isStuckWithPerson(of) && !isHumanAsked(of.errand) && !isTheirsToDo(of);

/** Who only sees it can do nothing about it. */
export const isTheirsToDo = ({ errand, viewer }: OfErrand): boolean => viewer.refs.some((ref) => isTheirs(errand, ref));

/** A caseworker has asked the viewer something in words. */
export const isInquiredOf = ({ errand, viewer }: OfErrand): boolean =>
  viewer.refs.some((ref) => inquiryOf(errand, ref) !== undefined);

/** Whether the viewer said what it rests on, or was among those who did. */
export const isOwnWord = ({ errand, viewer }: Pick<OfErrand, 'errand' | 'viewer'>): boolean =>
  viewer.refs.some((ref) => errand.saidBy === ref || errand.replies[ref] !== undefined);

/** A question is one's own while one has not answered it, and it asks something that one may tell. */
export function isAsked({ errand, viewer }: OfErrand): boolean {
  const own = errand.asked.find((ref) => viewer.refs.includes(ref));
  if (own === undefined || errand.replies[own]) return false;
  return errand.question?.about !== 'finding' || (errand.question.names ?? []).length > 0;
}
