import { portal } from '../portal/index.js';

/** Mattilsynet: those who handle food are registered. */
export const mattilsynet = portal({
  id: 'mattilsynet',
  appeal: { body: 'Mattilsynets hovedkontor', weeks: 3 },
});
