import type { Reached } from '../reached.js';

export const forsikring: Reached = {
  id: 'forsikring',
  name: { nb: 'Forsikringsselskapene', en: 'The insurance companies' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'forsikringsavtaleloven § 15-1', purpose: 'whose insurance it is' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: ['finansklagenemnda'],
  signals: ['no.livsferd.body.done.v1'],
  link: 'https://www.norskpensjon.no/',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'dokumentasjon.dsop.no (Digitalt dødsbo): heirs whom the court has given the role see pension and life insurance there; nothing is sent by us. That a company says so by CloudEvents is simulated.',
};
