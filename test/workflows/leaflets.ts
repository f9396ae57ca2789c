/** What the made-up journeys are carried by: pieces of the harbour's leaflet that need no waiting. */
import type { Leaflet } from '../../journey/define.js';
import type { Leaflets } from '../../journey/draft.js';
import { harbour, only } from '../journey/small.js';

const atOnce = (leaflet: Leaflet): Leaflets => ({ [leaflet.version]: { ...leaflet, settling: {} } });

/** By the workflow type that carries them. */
export const leaflets = {
  harbour: { [harbour.version]: harbour },
  berth: atOnce(only('berth', 'buoy', 'tell', 'insure')),
  notices: atOnce(only('tell')),
  many: atOnce(only('tell', 'pilot')),
  blessing: atOnce(only('blessing')),
} as const satisfies Record<string, Leaflets>;
export type Carried = keyof typeof leaflets;
