import { createRoleFeed } from './brreg/role-feed.js';
import { createUnitFeed } from './brreg/unit-feed.js';
import { createRegister } from './folkeregisteret/register.js';
import type { Reach } from './reach.js';
import type { Register } from './register.js';

/** Every feed that is followed, by its name. A register may have several. */
export const createRegisters = (at: {
  folkeregisteret: Reach;
  brreg: Pick<Reach, 'base'>;
}): Readonly<Record<string, Register>> => ({
  folkeregisteret: createRegister(at.folkeregisteret),
  brreg: createUnitFeed(at.brreg),
  'brreg-roles': createRoleFeed(at.brreg),
});
