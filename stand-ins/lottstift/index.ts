import { portal } from '../portal/index.js';

/** Lotteri- og stiftelsestilsynet: compensation for VAT, and lotteries. */
export const lottstift = portal({ id: 'lottstift', appeal: { body: 'Lotterinemnda', weeks: 3 } });
