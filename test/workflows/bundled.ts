/** The made-up journeys as the sandbox loads them. */
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leaflets } from './leaflets.js';

export const harbour = (start: Start): Promise<void> => follow(leaflets.harbour, start);
export const berth = (start: Start): Promise<void> => follow(leaflets.berth, start);
export const notices = (start: Start): Promise<void> => follow(leaflets.notices, start);
export const renewed = (start: Start): Promise<void> => follow(leaflets.renewed, start);
export const unregistered = (start: Start): Promise<void> => follow(leaflets.unregistered, start);
export const many = (start: Start): Promise<void> => follow(leaflets.many, start);
export const blessing = (start: Start): Promise<void> => follow(leaflets.blessing, start);
