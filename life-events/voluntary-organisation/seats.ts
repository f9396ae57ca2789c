/** Who the register says has a seat, and in what kind of unit. */
import type { OpenJourney, Recognisable, Recognised } from '../recognised.js';
import { isSeat, roles } from './board.js';

/** Units that may be an association. A company that does voluntary work is registered as a business. */
export const forms = ['association', 'foundation'];

/** Who has another seat than before, and who has none any more. While nobody at all is named, those who were may still tell of it. */
export function seats({ others = [] }: Recognisable, { journey, parties }: OpenJourney): Recognised[] {
  const named = new Map(others.flatMap(({ ref, relation }) => (isSeat(relation) ? [[ref, roles[relation]]] : [])));
  if (named.size === 0) return [];
  return parties
    .filter((it) => !it.roles.includes('organisation') && String(it.roles) !== String(named.get(it.ref) ?? []))
    .map(({ ref }) => ({
      do: 'tell',
      journey,
      news: { type: 'party.changed', party: ref, roles: named.get(ref) ?? [] },
    }));
}
