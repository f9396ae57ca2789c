import { portal } from '../portal/index.js';

/** Husbanken: housing allowance. */
export const husbanken = portal({ id: 'husbanken', appeal: { body: 'Klagenemnda for bostøtte', weeks: 3 } });
