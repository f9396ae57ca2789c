import { portal } from '../portal/index.js';

/** A hospital: the person asks for a specialist's statement, and it says that one was given. */
export const hospital = portal({ id: 'hospital', appeal: { body: 'Statsforvalteren', weeks: 4 } });
