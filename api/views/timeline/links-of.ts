import { type Catalogue, lifeEvents } from '../../../life-events/index.js';
import type { Row } from '../../shapes/timeline.js';
import { bodyName } from './body-shown.js';
import type { OfErrand } from './seeing.js';
import { stepKey } from './step-key.js';

/** The step's official page, or the body's own: with the body's name where it is to be done there, else to read more. */
export function linksOf(of: OfErrand): Row['links'] {
  const { errand, leaflet, say, standing, isProtected } = of;
  const manifest = leaflet.bodies[errand.with];
  const catalogue: Catalogue = lifeEvents;
  const own = isProtected && manifest?.locates ? undefined : manifest?.link;
  const href = catalogue[standing.lifeEvent]?.officialPages[errand.step] ?? own;
  if (href === undefined) return [];
  const body = bodyName(of, errand.with);
  if (manifest?.link !== undefined && isToBeDoneThere(of))
    return [{ says: say('timeline.link.go', { body }), href, body }];
  return [{ says: say('timeline.link.read', { step: say(stepKey(of, 'title')) }), href }];
}

/** No machine may write there, and it is the person's turn. */
const isToBeDoneThere = ({ errand }: OfErrand): boolean =>
  (errand.state === 'asking' && (errand.question?.about === 'apply' || errand.question?.about === 'do')) ||
  (errand.state === 'stalled' && errand.waitsFor === 'person');
