import type { Reached } from '../reached.js';

export const gravplassmyndighet: Reached = {
  id: 'gravplassmyndighet',
  name: { nb: 'Gravplassmyndigheten', en: 'The burial authority' },
  level: 'municipality',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'gravplassloven § 9', purpose: 'who is to be buried or cremated' },
    deceasedName: { basis: 'gravplassloven § 9', purpose: 'who is to be buried or cremated' },
    deceasedDied: { basis: 'gravplassloven § 13', purpose: 'by when it must be' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 1 } },
    decided: { act: 'stop', by: 'caseworker', within: { weeks: 1 } },
    done: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
  },
  appeals: ['statsforvalter'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.gravplassveileder.no/',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'gravplassveileder.no: notice of a funeral goes by the digital funeral notice (DGM), which has no published interface for others. That the authority answers by CloudEvents is simulated.',
};
