import { isWritable } from '../../../journey/send.js';
import type { OfErrand } from './seeing.js';

/** Whether we can say something to the errand's body; where we cannot, no sentence says that we do. */
export const isByMachine = ({ leaflet, errand }: Pick<OfErrand, 'leaflet' | 'errand'>): boolean =>
  isWritable(leaflet.bodies[errand.with]);
