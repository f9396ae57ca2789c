/** What form a business has: as the owner said, and as Brønnøysund says once it is registered. */
import { type Answer, answer } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { businessOf } from './parties.js';

/** The forms that somebody may choose. */
export const forms = [
  'sole-proprietorship',
  'limited-company',
  'foreign-branch',
  'partnership',
  'cooperative',
] as const;

export function formOf(view: View): string | undefined {
  const business = businessOf(view);
  const found = business && view.finding('form', business);
  return typeof found === 'string' ? found : undefined;
}

const companies = ['limited-company', 'public-limited-company'];
const liable = [...companies, 'foreign-branch', 'cooperative'];

const isOneOf = (view: View, wanted: readonly string[]): Answer => {
  const form = formOf(view);
  return answer(form === undefined ? undefined : wanted.includes(form));
};

export const isSole = (view: View): Answer => isOneOf(view, ['sole-proprietorship']);
/** A company that its owners found by a document of their own. */
export const isCompany = (view: View): Answer => isOneOf(view, companies);
/** Nobody answers for the debts of these with what they own: whoever is disqualified may not found or lead one. */
export const hasLimitedLiability = (view: View): Answer => isOneOf(view, liable);
