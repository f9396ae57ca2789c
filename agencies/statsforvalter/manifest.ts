import type { Reached } from '../reached.js';

export const statsforvalter: Reached = {
  id: 'statsforvalter',
  name: { nb: 'Statsforvalteren', en: 'The County Governor' },
  level: 'county',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'gravplassloven § 20, vergemålsloven § 39', purpose: 'whose funeral or estate it is' },
    deceasedName: { basis: 'gravplassloven § 20', purpose: 'whose ashes they are' },
    applicantNumber: { basis: 'vergemålsloven §§ 17, 39', purpose: 'the heir under age' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['sivilombudet'],
  signals: ['no.livsferd.body.reversed.v1'],
  link: 'https://www.statsforvalteren.no',
  locates: true,
  scopes: [],
  today: 'live',
  source:
    'forvaltningsloven §§ 28, 32: an appeal goes to the body that decided, which sends it on; nothing is sent by us. That a reversal is heard as an event is simulated.',
};
