import { portal } from '../portal/index.js';

/** UDI: residence permits; what it decides goes to UNE on appeal. */
export const udi = portal({
  id: 'udi',
  appeal: { body: 'Utlendingsnemnda (UNE)', weeks: 3 },
});
