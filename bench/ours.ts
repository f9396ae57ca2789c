/** The reference journey, carried by the engine. A bundle of its own, so that each side loads only what it uses. */
import { follow } from '../workflows/follow.js';
import type { Start } from '../workflows/messages.js';
import { leaflets } from './leaflet.js';

export const ours = (start: Start): Promise<void> => follow(leaflets, start);
