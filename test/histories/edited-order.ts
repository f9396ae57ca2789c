/** The journey to a berth, with its steps in another order. */
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leaflets } from '../workflows/leaflets.js';

const { 'harbour@1': leaflet } = leaflets.berth as Record<string, (typeof leaflets.harbour)['harbour@1']>;
const steps = Object.fromEntries(Object.entries(leaflet!.steps).reverse());

export const berth = (start: Start): Promise<void> => follow({ 'harbour@1': { ...leaflet!, steps } }, start);
