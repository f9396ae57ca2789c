import { portal } from '../portal/index.js';

/** Whoever gives a grant that tilskudd.no leads to. */
export const dfo = portal({ id: 'dfo', appeal: { body: 'Departementet', weeks: 3 } });
