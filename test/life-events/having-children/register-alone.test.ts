/** A caseworker may give what a rule lacks, but never what decides who sees what. */

import type { Step } from '../../../journey/define.js';
import type { Journey } from '../../../journey/journey.js';
import type { Party } from '../../../journey/parties.js';
import { viewOf } from '../../../journey/view.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import { given, tell } from '../../stories.js';
import { aBirth, child, father, mother } from './family.js';

const all = Object.keys(leaflet.findings);
const alive = { mother: { alive: true }, father: { alive: true }, child: { alive: true, addressProtected: false } };
const journeys = [false, true].map(
  (addressProtected) =>
    tell(
      leaflet,
      aBirth,
      given(alive),
      given({ mother: { addressProtected }, child: { municipality: '9701', responsibility: 'joint' } }),
    ).journey,
);

/** The findings that are looked at when it is worked out who sees a step, who is asked, and with whom it is. */
function lookedAt(journey: Journey, { sight, asks, with: body }: Step, about: Party): string[] {
  const view = viewOf(journey, about, journey.planned);
  const looked = view.startLooking();
  sight?.(view);
  asks?.of(view);
  if (typeof body === 'function') body(view);
  return looked.map(({ at }) => at);
}

test('what decides who sees what is put right in the register alone', () => {
  const names = new Set(
    journeys.flatMap((journey) =>
      Object.values(leaflet.steps).flatMap((step) =>
        [mother, father, child].flatMap((it) => lookedAt(journey, step, it)),
      ),
    ),
  );
  expect([...names].sort()).toEqual(['addressProtected', 'alive', 'municipality', 'responsibility', 'sharesHome']);
  expect([...names].filter((it) => all.includes(it) && leaflet.findings[it]?.registerAlone !== true)).toEqual([]);
});

test('what a rule merely counts may be given by a caseworker', () => {
  for (const name of ['incomeMonths', 'hasPreviousChild', 'identifierKind', 'student'])
    expect(leaflet.findings[name]?.registerAlone).toBeUndefined();
});
