/** How long a body has may depend on the matter: it is asked of the view until something has left. */

import { usualTime } from '../../api/views/timeline/expected-on.js';
import { endOf, plus } from '../../journey/calendar.js';
import { days, workingDays } from '../../journey/deadlines.js';
import type { Leaflet } from '../../journey/define.js';
import { answer } from '../../journey/eligibility.js';
import { aSale, known, only, settled } from './small.js';
import { agrees, decides, errand, given, on, play, type Story, sent, shown, tell } from './tell.js';

const base = only('berth');
const quick = workingDays(5);
const otherwise = days(40);
const leaflet: Leaflet = {
  ...base,
  steps: {
    berth: {
      ...base.steps.berth!,
      onlyIf: [
        {
          name: 'berthIsLookedAt',
          law: 'havneloven § 1',
          readsOutcomeOf: ['berth'],
          judge: () => answer(true),
        },
      ],
      answersWithin: (view) => (view.finding('blessed') === true ? quick : otherwise),
      lasts: (view) => {
        const day = view.decided('berth');
        return day && plus(day, { years: 3 });
      },
    },
  },
};
const asked = (blessed?: boolean): Story =>
  tell(
    leaflet,
    aSale,
    given({ ...known, boat: { ...known.boat, ...(blessed !== undefined && { blessed }) } }),
    on(settled),
  );
const withBody = (story: Story): Story => play(story, agrees('ada', 'berth'), agrees('ben', 'berth'), sent('berth'));
const overdue = (story: Story) => errand(story, 'berth').alarms.find((it) => it.what === 'overdue');

test('the view says how long, and says so anew while nothing has left', () => {
  expect(errand(asked(), 'berth').answersWithin).toEqual(otherwise);
  const later = play(asked(), given({ boat: { blessed: true } }));
  expect(errand(later, 'berth').answersWithin).toEqual(quick);
  expect(overdue(withBody(later))).toEqual({ at: endOf('2026-12-09'), what: 'overdue' });
});

test('the body is late when its own time has passed, and is expected to answer by then', () => {
  expect(overdue(withBody(asked()))).toEqual({ at: endOf(plus(settled, otherwise)), what: 'overdue' });
  expect(overdue(withBody(asked(true)))).toEqual({ at: endOf('2026-12-09'), what: 'overdue' });
  expect(usualTime({ leaflet, errand: shown(asked(true), 'berth') })).toEqual(quick);
});

test('what is known later shortens no time that has begun to run', () => {
  const story = play(withBody(asked()), given({ boat: { blessed: true } }));
  expect(errand(story, 'berth').answersWithin).toEqual(otherwise);
});

test('what was granted may last from the day it was decided', () => {
  const story = play(withBody(asked()), decides('berth', 'granted'));
  expect(errand(story, 'berth').lasts).toBe(plus(errand(story, 'berth').decisions[0]!.on, { years: 3 }));
});
