/** The journey to a berth, with another time to appeal. */
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leaflets } from '../workflows/leaflets.js';

const { 'harbour@1': leaflet } = leaflets.berth as Record<string, (typeof leaflets.harbour)['harbour@1']>;
const steps = { ...leaflet!.steps, berth: { ...leaflet!.steps.berth, appeal: 'K6N' as const } };

export const berth = (start: Start): Promise<void> => follow({ 'harbour@1': { ...leaflet!, steps } }, start);
