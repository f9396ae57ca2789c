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
  const protections = await Promise.all(others.map(({ ref }) => protectionOf(store, ref)));
  return protections.some((it) => it !== 'open');
}

/** Whether somebody is known to have a protected address. */
export const isProtectedPerson = async (store: Pick<Store, 'vault'>, ref: Ref): Promise<boolean> =>
  (await protectionOf(store, ref)) === 'protected';

async function protectionOf({ vault }: Pick<Store, 'vault'>, ref: Ref): Promise<'open' | 'protected' | 'unknown'> {
  const { adressebeskyttelse: fact } = await vault.read(ref, ['adressebeskyttelse']);
  const read = fact && PersonDocument.safeParse({ adressebeskyttelse: fact.value });
  if (!read?.success) return 'unknown';
  return isProtected(read.data) ? 'protected' : 'open';
}
