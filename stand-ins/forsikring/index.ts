import { portal } from '../portal/index.js';

/** Insurance companies: heirs with the role see pension and life insurance there. */
export const forsikring = portal({
  id: 'forsikring',
  appeal: { body: 'Finansklagenemnda', weeks: 3 },
});
