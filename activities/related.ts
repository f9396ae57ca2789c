import type { ReadAnswer } from '../agencies/adapter.js';
import type { Party, Ref } from '../journey/parties.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { Store } from '../store/open-store.js';

/** One party, of a journey whose trigger may be about somebody in particular. */
interface Of {
  lifeEvent: string;
  party: Pick<Party, 'ref' | 'roles'>;
  concerns?: Ref | undefined;
}

/** Who else a register names: in which role, the life event says; by which reference, the store. */
export async function related(
  store: Store,
  catalogue: Catalogue,
  { lifeEvent, party, concerns }: Of,
  { relations = [] }: ReadAnswer,
): Promise<Party[]> {
  const found: Party[] = [];
  for (const { number, role: relation } of relations) {
    if (number === undefined) continue;
    const ref = await store.people.refOf(number);
    const roles = catalogue[lifeEvent]?.rolesOf(party.roles, { ref, relation, isConcerned: ref === concerns });
    if (roles) found.push({ ref, is: relation === 'employer' ? 'organisation' : 'person', roles });
  }
  return found;
}
