import { portal } from '../portal/index.js';

/** Skatteetaten as the person meets it: names, parental responsibility, tax card. */
export const skatteetaten = portal({ id: 'skatteetaten', appeal: { body: 'Statsforvalteren', weeks: 3 } });
