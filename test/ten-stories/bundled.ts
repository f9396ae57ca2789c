/** The workflows of all life events as the sandbox loads them; having children has a version that comes on the way. */
import { follow } from '../../workflows/follow.js';
import type { Start } from '../../workflows/messages.js';
import { leaflets } from './leaflets.js';

const havingChildren = (start: Start): Promise<void> => follow(leaflets['having-children']!, start);

export * from '../../workflows/journeys.js';
export { havingChildren as 'having-children' };
