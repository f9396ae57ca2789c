import type { Reached } from './reached.js';
import type { Settings } from './settings.js';

/** Where one body is, and a token for it. */
export interface Reach {
  base: string;
  token: () => Promise<string>;
}

/** Nothing where a real body has no known address; in the test profile every address must be given. */
export function reach(
  { profile, addresses, token }: Pick<Settings, 'profile' | 'addresses' | 'token'>,
  { id, address, scopes, resource }: Reached,
): Reach | undefined {
  const base = addresses[id] ?? (profile === 'live' ? address : undefined);
  if (base === undefined && profile === 'test') throw new Error(`The test profile needs an address for ${id}`);
  return base === undefined
    ? undefined
    : { base, token: () => token([...scopes], resource === undefined ? {} : { resource }) };
}
