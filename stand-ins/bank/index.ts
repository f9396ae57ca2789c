import { portal } from '../portal/index.js';

/** A bank: heirs with the role see accounts there, and the bank says what it has closed. */
export const bank = portal({
  id: 'bank',
  appeal: { body: 'Finansklagenemnda', weeks: 3 },
});
