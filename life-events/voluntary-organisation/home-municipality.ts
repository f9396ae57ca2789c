import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { day } from './board.js';

/** The municipality of the association's address. Unnamed where that may be the home of a board member whose own is protected; none before it is registered. */
export function grantGiverAtHome(view: View): string | undefined {
  const code = day(view, 'businessMunicipality');
  if (code === undefined) return undefined;
  const isHidden = view.every('board').some((it) => truth(view, 'addressProtected', it) !== false);
  return isHidden ? 'municipality' : (bodyOfMunicipality(code) ?? 'municipality');
}
