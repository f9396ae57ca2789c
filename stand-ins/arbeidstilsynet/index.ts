import { portal } from '../portal/index.js';

/** Arbeidstilsynet: approval of those who clean for others, and contracts that must be there. */
export const arbeidstilsynet = portal({
  id: 'arbeidstilsynet',
  appeal: { body: 'Direktoratet for arbeidstilsynet', weeks: 3 },
});
