import { portal } from '../portal/index.js';

/** Tingretten: declarations of heirs on its own pages or on paper; it tells of an estate by events of its own. */
export const domstol = portal({
  id: 'domstol',
  appeal: { body: 'Lagmannsretten', weeks: 4 },
});
