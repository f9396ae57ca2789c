import { portal } from '../portal/index.js';

/** Pasientreiser: the person claims what trips to treatment cost. */
export const pasientreiser = portal({ id: 'pasientreiser', appeal: { body: 'Statsforvalteren', weeks: 4 } });
