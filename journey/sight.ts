/** Who sees an errand. Default: only whom it is about. Nothing that locates a protected party reaches anybody else, not even a count. */
import type { Step } from './define.js';
import type { Journey } from './journey.js';
import type { Manifest } from './manifest.js';
import { isParticipant, type Ref } from './parties.js';
import type { View } from './view.js';

/** Findings the kernel itself reads: whether a party's address is protected, and whether a party lives with the one an errand is about. */
export const protectedAddress = 'addressProtected';
export const sharesHome = 'sharesHome';

export function seers(journey: Journey, step: Step, body: Manifest, view: View): Ref[] {
  const named = [view.about.ref, ...(step.sight?.(view) ?? []).map((it) => it.ref)];
  const seen = [...new Set(named)].filter((ref) => isParticipant(journey.participants, ref));
  if (!body.locates || !isAnyoneProtected(journey)) return seen;
  return seen.filter((ref) => ref === view.about.ref || mayKnowTheHome(journey, ref));
}

export const isAnyoneProtected = (journey: Pick<Journey, 'findings'>): boolean =>
  Object.values(journey.findings).some((found) => found[protectedAddress]?.value === true);

const mayKnowTheHome = (journey: Journey, ref: Ref): boolean =>
  journey.findings[ref]?.[protectedAddress]?.value === true || journey.findings[ref]?.[sharesHome]?.value === true;
