/** Which municipality somebody is registered in, as a body. */
import { bodyOfMunicipality } from '../agencies/municipalities/body-of-municipality.js';
import type { Party } from '../journey/parties.js';
import { protectedAddress } from '../journey/sight.js';
import type { View } from '../journey/view.js';
import { truth } from './looking.js';

/** Unnamed where nobody knows, or where naming it would tell where a protected person lives; none before the register has been read. */
export function municipalityUnless(isHidden: boolean, view: View, of: Party = view.about): string | undefined {
  if (view.finding(protectedAddress, of) === undefined) return undefined;
  const code = view.finding('municipality', of);
  if (typeof code !== 'string' || isHidden) return 'municipality';
  return bodyOfMunicipality(code) ?? 'municipality';
}

/** Of the party itself. A municipality found before the protection came is no longer looked at. */
export const ownMunicipality = (view: View): string | undefined =>
  municipalityUnless(truth(view, protectedAddress, view.about) === true, view);
