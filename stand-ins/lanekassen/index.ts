import { portal } from '../portal/index.js';

/** Lånekassen: the student applies. */
export const lanekassen = portal({ id: 'lanekassen', appeal: { body: 'Lånekassens klagenemnd', weeks: 3 } });
