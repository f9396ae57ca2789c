import { isHumanAsked } from '../../../journey/errand.js';
import { isEnd } from '../../../journey/rounds/index.js';
import type { sectionIds } from '../../shapes/timeline.js';
import { isStuckWithOthers, isYours } from './is-yours.js';
import { isNotFollowed } from './left-alone.js';
import type { OfErrand } from './seeing.js';

export type SectionId = (typeof sectionIds)[number];

/** The honest split: what waits for the viewer, what a body has, what happens by itself, and what nobody knows. */
export function sectionOf(of: OfErrand): SectionId {
  const { errand } = of;
  if (isYours(of)) return 'yours';
  if (isHumanAsked(errand)) return 'withBodies';
  if (isStuckWithOthers(of)) return 'later';
  if (errand.state === 'notRelevant') return 'notNow';
  if (isEnd(errand.state)) return isByItself(of) && good.has(errand.state) ? 'byItself' : 'over';
  if (errand.state === 'asking') return isNotFollowed(of) ? 'over' : 'later';
  if (errand.state !== 'waiting' || errand.held) return 'withBodies';
  if (errand.waitsFor === 'unknown') return 'unknown';
  return errand.kind === 'automatic' || isHospitals(of) ? 'byItself' : 'later';
}

const good = new Set(['granted', 'acknowledged', 'done']);

/** A body did it without being asked, or a register says that it is so. */
const isByItself = ({ errand }: OfErrand): boolean => errand.kind === 'automatic' || errand.word === 'register';

/** What a body is to do, and the person only when it has not. */
const isHospitals = ({ errand, leaflet }: OfErrand): boolean =>
  errand.kind === 'tracked' && leaflet.steps[errand.step]?.due?.kind === 'bodysLimit';
