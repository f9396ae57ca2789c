import { portal } from '../portal/index.js';

/** The burial authority of a municipality: notices of funerals come by the funeral home. */
export const gravplassmyndighet = portal({
  id: 'gravplassmyndighet',
  appeal: { body: 'Statsforvalteren', weeks: 3 },
});
