import type { ReadAnswer } from '../agencies/adapter.js';
import type { Party } from '../journey/parties.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { Store } from '../store/open-store.js';

/** Who else a register names: in which role, the life event says; by which reference, the store. */
export async function related(
  store: Store,
  catalogue: Catalogue,
  lifeEvent: string,
  of: Pick<Party, 'ref' | 'roles'>,
  { relations = [] }: ReadAnswer,
): Promise<Party[]> {
  const found: Party[] = [];
  for (const { number, role } of relations) {
    const roles = catalogue[lifeEvent]?.rolesOf(of.roles, role);
    if (number !== undefined && roles) found.push({ ref: await store.people.refOf(number), is: 'person', roles });
  }
  return found;
}
