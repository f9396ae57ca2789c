import { bodyName } from './body-shown.js';
import { partyLabel } from './party-label.js';
import { periodLabel } from './period-label.js';
import { capital } from './saying.js';
import type { OfErrand } from './seeing.js';

/** What tells errands of one step apart: whom it is about, for which period, and at which of several bodies. */
export function aboutOf(of: OfErrand): string | undefined {
  const { errand, leaflet } = of;
  const isOneOfSeveral = Array.isArray(leaflet.steps[errand.step]?.with);
  const labels = [
    partyLabel(of),
    errand.period === undefined ? undefined : periodLabel(of, errand.period),
    isOneOfSeveral ? capital(bodyName(of, errand.with)) : undefined,
  ].filter((it) => it !== undefined);
  return labels.length > 0 ? labels.join(', ') : undefined;
}
