/** The leaflets that the ten stories are told by: those of the catalogue, and a law that comes on the way. */
import { weeks } from '../../journey/deadlines.js';
import type { Leaflet } from '../../journey/define.js';
import type { Leaflets } from '../../journey/draft.js';
import { leaflet } from '../../life-events/having-children/index.js';
import { bothParents } from '../../life-events/having-children/sight.js';
import { lifeEvents } from '../../life-events/index.js';

/** A law that brings a duty from the new year, and gives Nav four weeks for parental benefit instead of six. */
export const later: Leaflet = {
  ...leaflet,
  version: 'having-children@2',
  steps: {
    ...leaflet.steps,
    'parental-benefit': { ...leaflet.steps['parental-benefit'], answersWithin: weeks(4) },
    'child-register-notice': {
      ...{ each: 'child', with: 'skatteetaten', round: 'notice', undo: 'U4', sight: bothParents },
      inForce: '2027-01-01',
    },
  },
};

export const leaflets: Readonly<Record<string, Leaflets>> = {
  ...Object.fromEntries(Object.values(lifeEvents).map((it) => [it.id, it.leaflets])),
  'having-children': { ...lifeEvents['having-children'].leaflets, [later.version]: later },
};
