import { leafletOf } from '../draft.js';
import type { Hear } from '../hear.js';

/** The law or the leaflet changed: the plan is made again by the new one; rounds that are sent keep the rules they were judged by. */
export const rulesReleased: Hear<'rules.released'> = (draft, news) => {
  if (news.leaflet === draft.journey.leaflet) return;
  draft.leaflet = leafletOf(draft.leaflets, news.leaflet);
  draft.journey.leaflet = news.leaflet;
  draft.changed = true;
  draft.replan = true;
};
