import { portal } from '../portal/index.js';

/** An employer, as the place where somebody hands in what concerns their work. */
export const employer = portal({ id: 'employer', appeal: { body: 'Tvisteløsningsnemnda', weeks: 4 } });
