import { portal } from '../portal/index.js';

/** HK-dir: recognition of education from abroad. */
export const hkdir = portal({
  id: 'hkdir',
  appeal: { body: 'HK-dirs klagenemnd', weeks: 3 },
});
