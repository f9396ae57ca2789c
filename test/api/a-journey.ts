import type { ErrandStanding, Standing } from '../../journey/standing.js';

const begun = Date.UTC(2026, 0, 5);

/** A kindergarten place that both parents are asked about. */
export const anErrand: ErrandStanding = {
  id: 'errand-1',
  step: 'kindergarten-place',
  about: 'child-1',
  with: 'solvik',
  round: 1,
  kind: 'application',
  state: 'asking',
  since: begun,
  verdicts: [],
  asked: ['mother-1', 'father-1'],
  question: { about: 'consent', of: 'child-1' },
  replies: {},
  decisions: [],
  seenBy: ['mother-1', 'father-1'],
  rules: 'having-children@1',
  waitsFor: 'person',
};

/** The mother's own: nobody else sees it. */
export const mothersOwn: ErrandStanding = {
  ...anErrand,
  id: 'errand-2',
  step: 'parental-benefit',
  about: 'mother-1',
  with: 'nav',
  state: 'refused',
  asked: [],
  seenBy: ['mother-1'],
  waitsFor: 'nobody',
  decisions: [
    {
      outcome: 'refused',
      by: 'nav',
      on: '2026-02-01',
      round: 1,
      said: 'body',
      letter: 'letter-1',
      appeal: { body: 'nav-klageinstans', until: '2199-01-01' },
    },
  ],
};

export const stalled: ErrandStanding = {
  ...anErrand,
  id: 'errand-3',
  state: 'stalled',
  asked: [],
  cause: 'unreadable',
  waitsFor: 'caseworker',
};

/** One family's journey, changed by one detail a test. */
export const aJourney: Standing = {
  journey: 'journey-1',
  lifeEvent: 'having-children',
  leaflet: 'having-children@1',
  seq: 7,
  heard: 1,
  over: false,
  begun,
  trigger: {
    kind: 'freg.birth.registered',
    on: '2026-01-03',
    by: 'register',
    status: 'standing',
    settlesOn: '2026-01-10',
  },
  stops: [],
  parties: [
    { ref: 'mother-1', is: 'person', roles: ['mother', 'parent'] },
    { ref: 'father-1', is: 'person', roles: ['otherParent', 'parent'] },
    { ref: 'child-1', is: 'person', roles: ['child'], since: '2026-01-03' },
  ],
  participants: [
    { ref: 'mother-1', role: 'mother', from: begun },
    { ref: 'father-1', role: 'otherParent', from: begun },
  ],
  errands: [anErrand, mothersOwn, stalled],
};

/** Somebody else's, with an errand of the same body. */
export const anothers: Standing = {
  ...aJourney,
  journey: 'journey-2',
  parties: [{ ref: 'stranger-1', is: 'person', roles: ['mother', 'parent'] }],
  participants: [{ ref: 'stranger-1', role: 'mother', from: begun }],
  errands: [
    {
      ...anErrand,
      id: 'errand-9',
      about: 'stranger-1',
      asked: ['stranger-1'],
      seenBy: ['stranger-1'],
      with: 'granlia',
    },
  ],
};
