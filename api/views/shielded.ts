import { isProtected } from '../../agencies/folkeregisteret/protection.js';
import { PersonDocument } from '../../agencies/folkeregisteret/wire.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { Store } from '../../store/open-store.js';
import type { Resource } from '../access/resource.js';

type Vault = { vault: Pick<Store['vault'], 'readOfEach'> };

/** Of journeys by their parties, in which somebody has a protected address, or nobody knows yet whether they have. */
export async function areShielded(
  { vault }: Vault,
  journeys: readonly (readonly Party[] | undefined)[],
): Promise<boolean[]> {
  const people = journeys.map((it) => it?.filter(isHere).map(({ ref }) => ref));
  const open = await openAddresses(vault, [...new Set(people.flatMap((it) => it ?? []))]);
  return people.map((it) => it === undefined || it.some((ref) => !open.has(ref)));
}

const isHere = ({ is, left }: Party): boolean => is === 'person' && left === undefined;

async function openAddresses(vault: Vault['vault'], refs: readonly Ref[]): Promise<ReadonlySet<Ref>> {
  if (refs.length === 0) return new Set();
  const facts = await vault.readOfEach(refs, 'adressebeskyttelse');
  const isOpen = (ref: Ref): boolean => {
    const fact = facts.get(ref);
    const read = fact && PersonDocument.safeParse({ adressebeskyttelse: fact.value });
    return read?.success === true && !isProtected(read.data);
  };
  return new Set(refs.filter(isOpen));
}

/** What a caseworker asks for, with whether it is shielded. */
export async function withShields(store: Vault, resources: readonly Resource[]): Promise<Resource[]> {
  const asked = resources.filter((it) => it.standing !== undefined && it.shielded === undefined);
  const found = await areShielded(
    store,
    asked.map((it) => it.standing?.parties),
  );
  const shields = new Map(asked.map((it, place) => [it, found[place]]));
  return resources.map((it) => (shields.has(it) ? { ...it, shielded: shields.get(it) } : it));
}
