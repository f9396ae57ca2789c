import { portal } from '../portal/index.js';

/** NAV: child benefit by itself for newborns that pass its filters; the person applies for the rest. */
export const nav = portal({
  id: 'nav',
  appeal: { body: 'NAV Klageinstans', weeks: 6 },
  atBirth: { kind: 'child-benefit', says: 'decided' },
  leavesToApplication: ['minor-mother', 'guardianship-mother', 'd-number-mother', 'short-interval'],
});
