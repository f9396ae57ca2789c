import { portal } from '../portal/index.js';

/** The police, for passports and identity cards. */
export const politiet = portal({ id: 'politiet', appeal: { body: 'Politidirektoratet', weeks: 3 } });
