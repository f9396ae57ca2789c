import type { ErrandStanding, Standing } from '../../journey/standing.js';

export const anErrand: ErrandStanding = {
  id: 'errand-1',
  step: 'child-benefit',
  about: 'mother',
  with: 'nav',
  round: 1,
  kind: 'automatic',
  state: 'withBody',
  since: Date.UTC(2026, 0, 5),
  verdicts: [],
  asked: [],
  replies: {},
  decisions: [],
  seenBy: ['mother'],
  rules: '1',
  waitsFor: 'body',
};

/** One valid standing, changed by one detail a test. */
export const aStanding: Standing = {
  journey: 'journey-1',
  lifeEvent: 'having-children',
  leaflet: '1',
  seq: 3,
  heard: 0,
  over: false,
  begun: Date.UTC(2026, 0, 5),
  trigger: {
    kind: 'freg.birth.registered',
    on: '2026-01-03',
    by: 'register',
    status: 'standing',
    settlesOn: '2026-01-10',
  },
  stops: [],
  parties: [
    { ref: 'mother', is: 'person', roles: ['mother', 'parent'] },
    { ref: 'child', is: 'person', roles: ['child'], since: '2026-01-03' },
  ],
  participants: [{ ref: 'mother', role: 'mother', from: Date.UTC(2026, 0, 5) }],
  errands: [anErrand],
};

export const stalled: ErrandStanding = { ...anErrand, state: 'stalled', waitsFor: 'caseworker', cause: 'unreadable' };
