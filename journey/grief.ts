import { type Draft, without } from './draft.js';

/** Whether somebody has died here, as the leaflet sees it; a death that was a mistake ends the quiet. */
export function noteGrief(draft: Draft): void {
  const grieves = draft.leaflet.grief?.(draft.journey) ?? false;
  if (grieves === (draft.journey.grief ?? false)) return;
  draft.journey = { ...without(draft.journey, 'grief'), ...(grieves && { grief: true }) };
  draft.changed = true;
}
