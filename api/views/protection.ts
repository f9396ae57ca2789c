import { isProtected } from '../../agencies/folkeregisteret/protection.js';
import { PersonDocument } from '../../agencies/folkeregisteret/wire.js';
import type { Ref } from '../../journey/parties.js';
import type { Standing } from '../../journey/standing.js';
import type { Store } from '../../store/open-store.js';
import type { Actor } from '../access/actor.js';

/** Whether anybody else in a journey has a protected address, or nobody knows yet whether they have. */
export async function isAnotherProtected(
  store: Pick<Store, 'vault'>,
  actor: Actor,
  standing: Standing | undefined,
): Promise<boolean> {
  const own = actor.kind === 'person' ? actor.refs : [];
  const others = (standing?.parties ?? []).filter(
    ({ ref, is, left }) => is === 'person' && !left && !own.includes(ref),
  );
  const protections = await Promise.all(others.map(({ ref }) => mayBeProtected(store, ref)));
  return protections.some(Boolean);
}

async function mayBeProtected({ vault }: Pick<Store, 'vault'>, ref: Ref): Promise<boolean> {
  const { adressebeskyttelse: fact } = await vault.read(ref, ['adressebeskyttelse']);
  const read = fact && PersonDocument.safeParse({ adressebeskyttelse: fact.value });
  return !read?.success || isProtected(read.data);
}
