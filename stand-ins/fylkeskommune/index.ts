import { portal } from '../portal/index.js';

/** A county: places at upper-secondary schools, and Norwegian on that level. */
export const fylkeskommune = portal({
  id: 'fylkeskommune',
  appeal: { body: 'Statsforvalteren', weeks: 3 },
});
