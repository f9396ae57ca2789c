import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';

/** The municipality where they live. Unnamed where nobody knows yet, or where naming it would tell where a protected person lives. */
export function homeMunicipality(view: View): string {
  const code = view.finding('municipality');
  const isHidden = view.every('newcomer').some((it) => truth(view, 'addressProtected', it) !== false);
  if (typeof code !== 'string' || isHidden) return 'municipality';
  return bodyOfMunicipality(code) ?? 'municipality';
}
