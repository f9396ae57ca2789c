import { portal } from '../portal/index.js';

/** Helsedirektoratet: authorisation of health personnel. */
export const helsedirektoratet = portal({
  id: 'helsedirektoratet',
  appeal: { body: 'Helsepersonellnemnda', weeks: 3 },
});
