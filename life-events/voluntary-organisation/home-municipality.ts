import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { day } from './board.js';

/** The municipality of the association's address. Unnamed where that may be the home of a board member whose own is protected; none before both registers have been read. */
export function grantGiverAtHome(view: View): string | undefined {
  const code = day(view, 'businessMunicipality');
  const hidden = view.every('board').map((it) => truth(view, 'addressProtected', it));
  if (code === undefined || hidden.includes(undefined)) return undefined;
  return hidden.includes(true) ? 'municipality' : (bodyOfMunicipality(code) ?? 'municipality');
}
