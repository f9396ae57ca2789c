import type { Hear } from '../hear.js';

/** The law or the leaflet changed: the plan is made again by the new one; rounds that are sent keep the rules they were judged by. */
export const rulesReleased: Hear<'rules.released'> = (draft, news) => {
  const leaflet = Object.hasOwn(draft.leaflets, news.leaflet) ? draft.leaflets[news.leaflet] : undefined;
  if (!leaflet || leaflet === draft.leaflet || leaflet.lifeEvent !== draft.leaflet.lifeEvent) return;
  draft.leaflet = leaflet;
  draft.journey.leaflet = news.leaflet;
  draft.changed = true;
  draft.replan = true;
};
