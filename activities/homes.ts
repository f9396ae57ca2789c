import type { Party, Ref } from '../journey/parties.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { Store } from '../store/open-store.js';

const parts = ['bostedsadresse', 'adressebeskyttelse'] as const;

/** Which parties live with the one whose home the life event is about. Where an address is protected nobody knows, but that a mother has her newborn with her. */
export async function homes(
  store: Store,
  catalogue: Catalogue,
  lifeEvent: string,
  everyone: readonly Pick<Party, 'ref' | 'roles'>[],
): Promise<[Ref, boolean][]> {
  const at = everyone.find(({ roles }) => roles.includes(catalogue[lifeEvent]?.homeOf ?? ''));
  if (!at) return [];
  const home = await homeOf(store, at.ref);
  const found: [Ref, boolean][] = [];
  for (const { ref, roles } of everyone.filter((it) => it.ref !== at.ref)) {
    const own = await homeOf(store, ref);
    if (home && own) found.push([ref, home === own]);
    else if (!home && !own && roles.includes('mother')) found.push([ref, true]);
  }
  return found;
}

async function homeOf(store: Store, ref: Ref): Promise<string | undefined> {
  const facts = await store.vault.read(ref, parts);
  const address = facts.bostedsadresse?.value;
  return address === undefined || isEmpty(address) ? undefined : JSON.stringify(withoutDates(address));
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const dated = new Set([
  'ajourholdstidspunkt',
  'gyldighetstidspunkt',
  'opphoerstidspunkt',
  'kilde',
  'aarsak',
  'flyttedato',
]);

/** Two people live together if the address is the same, whenever each moved there. */
function withoutDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !dated.has(key))
      .map(([key, it]) => [key, withoutDates(it)]),
  );
}
