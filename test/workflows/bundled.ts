/** The made-up journeys as the sandbox loads them. */
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leaflets } from './leaflets.js';

export const harbour = (start: Start) => follow(leaflets.harbour, start);
export const berth = (start: Start) => follow(leaflets.berth, start);
export const notices = (start: Start) => follow(leaflets.notices, start);
export const pilots = (start: Start) => follow(leaflets.pilots, start);
export const blessing = (start: Start) => follow(leaflets.blessing, start);
