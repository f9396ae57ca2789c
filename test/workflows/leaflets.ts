/** What the made-up journeys are carried by: pieces of the harbour's leaflet that need no waiting. */
import type { Leaflet } from '../../journey/define.js';
import type { Leaflets } from '../../journey/draft.js';
import { harbour, only } from '../journey/small.js';

const atOnce = (leaflet: Leaflet): Leaflets => ({ [leaflet.version]: { ...leaflet, settling: {} } });

const notices = only('tell');
const { guard: _, ...bodies } = notices.bodies;

/** The same notices by a law that knows no guard. */
const withoutGuard: Leaflet = {
  ...notices,
  version: 'harbour@2',
  bodies,
  steps: { tell: { ...notices.steps.tell!, with: ['customs'] } },
};

/** All that it looks for, only a person can tell. */
const unregistered: Leaflet = {
  ...notices,
  findings: { winter: { of: 'boat', from: 'person', part: 'winter', basis: 'havneloven § 1', asked: true } },
};

/** By the workflow type that carries them. */
export const leaflets = {
  harbour: { [harbour.version]: harbour },
  berth: atOnce(only('berth', 'buoy', 'tell', 'insure')),
  notices: atOnce(notices),
  renewed: { ...atOnce(notices), ...atOnce(withoutGuard) },
  unregistered: atOnce(unregistered),
  many: atOnce(only('tell', 'pilot')),
  blessing: atOnce(only('blessing')),
} as const satisfies Record<string, Leaflets>;
export type Carried = keyof typeof leaflets;
