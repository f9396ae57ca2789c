import type { Reached } from '../reached.js';

/** Those who found and own a business: what they agree on between themselves is with nobody else. */
export const owners: Reached = {
  id: 'owners',
  name: { nb: 'Eierne', en: 'The owners' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'tell', by: 'person', within: { weeks: 2 } },
    decided: { act: 'tell', by: 'person', within: { weeks: 2 } },
    done: { act: 'tell', by: 'person', within: { weeks: 2 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 2 } },
  },
  appeals: ['court'],
  signals: ['brreg.unit.registered'],
  link: 'https://info.altinn.no/starte-og-drive/starte/',
  locates: false,
  scopes: [],
  today: 'live',
  source:
    'aksjeloven kap. 2: founders sign a document of their own, by hand or on the template at Altinn; nothing is sent by us, and only they can say that it was done.',
};
