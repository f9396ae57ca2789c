import { portal } from '../portal/index.js';

/** Norsk Tipping, where an association joins the grassroots share. */
export const norskTipping = portal({ id: 'norsk-tipping', appeal: { body: 'Lotterinemnda', weeks: 3 } });
