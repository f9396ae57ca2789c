/** Which body a permit is with. */
import { bodyOfMunicipality } from '../../agencies/municipalities/body-of-municipality.js';
import { protectedAddress } from '../../journey/sight.js';
import type { View } from '../../journey/view.js';
import { truth } from '../looking.js';
import { businessOf } from './parties.js';

/** Kinds of trade that somebody needs a permit for, or must be registered for. */
export const trades = ['serving', 'alcohol', 'food', 'cleaning', 'other'] as const;

const stateBodies: Readonly<Record<string, string>> = { food: 'mattilsynet', cleaning: 'arbeidstilsynet' };

export const tradeOf = (view: View): string | undefined => {
  const business = businessOf(view);
  const found = business && view.finding('trade', business);
  return typeof found === 'string' ? found : undefined;
};

export const needsMunicipalPermit = (trade: string): boolean => trade === 'serving' || trade === 'alcohol';
export const needsStatePermit = (trade: string): boolean => Object.hasOwn(stateBodies, trade);

/** The state's own inspectorate for the trade; until it is known, the one that most ask. */
export const stateBody = (view: View): string => stateBodies[tradeOf(view) ?? ''] ?? 'mattilsynet';

/** The municipality of the business, or of its owner while it has no address of its own. Unnamed where that would tell where a protected person lives; none before the register has been read. */
export function municipalityOfBusiness(view: View): string | undefined {
  const areProtected = view.every('owner').map((it) => truth(view, protectedAddress, it));
  if (areProtected.includes(undefined)) return undefined;
  if (areProtected.includes(true)) return 'municipality';
  const business = businessOf(view);
  const code = (business && view.finding('businessMunicipality', business)) ?? firstHome(view);
  return (typeof code === 'string' ? bodyOfMunicipality(code) : undefined) ?? 'municipality';
}

const firstHome = (view: View) => view.every('owner').map((it) => view.finding('municipality', it))[0];
