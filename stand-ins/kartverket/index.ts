import { portal } from '../portal/index.js';

/** Kartverket: deeds come on paper. */
export const kartverket = portal({
  id: 'kartverket',
  appeal: { body: 'Lagmannsretten', weeks: 4 },
});
