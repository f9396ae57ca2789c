/** Open journeys by the thousand, as the sink would have written them; each is somebody's, and every tenth has a task at the desk. */
import { randomUUID } from 'node:crypto';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Store } from '../../store/open-store.js';

const inABatch = 500;
const begun = Date.UTC(2026, 5, 1);
const bodies = ['nav', 'solvik', 'skatteetaten', 'helfo'] as const;

export interface Filled {
  journey: string;
  ref: string;
}

/** Adds `count` journeys after the `from`th; gives the first few of them. */
export async function fill(store: Store, from: number, count: number): Promise<Filled[]> {
  const filled: Filled[] = [];
  for (let at = 0; at < count; at += inABatch) {
    const batch = Array.from({ length: Math.min(inABatch, count - at) }, (_, nth) => aJourney(from + at + nth));
    await store.standings.save(batch);
    for (const it of batch.filter((_, nth) => (from + at + nth) % 10 === 0)) await store.desk.open(taskOf(it));
    if (filled.length < 20)
      filled.push(...batch.slice(0, 20).map((it) => ({ journey: it.journey, ref: it.participants[0]!.ref })));
  }
  return filled;
}

export function aJourney(nth: number, ref: string = randomUUID()): Standing {
  const journey = randomUUID();
  const at = begun + nth * 1_000;
  return {
    ...{
      journey,
      lifeEvent: 'having-children',
      leaflet: 'having-children@1',
      seq: 5,
      heard: 0,
      over: false,
      begun: at,
    },
    trigger: {
      kind: 'pregnancy.declared',
      on: '2026-12-20',
      by: 'person',
      status: 'standing',
      settlesOn: '2026-06-01',
    },
    stops: [],
    parties: [{ ref, is: 'person', roles: ['mother', 'parent', 'applicant'] }],
    participants: [{ ref, role: 'mother', from: at }],
    errands: ['child-benefit', 'kindergarten-place', 'name-choice', 'child-gp'].map((step, place) =>
      anErrand(step, ref, bodies[place]!, at, nth % 10 === 0 && place === 0),
    ),
  };
}

const anErrand = (step: string, about: string, body: string, since: number, isStalled: boolean): ErrandStanding => ({
  ...{ id: randomUUID(), step, about, with: body, round: 1, kind: 'application', since, verdicts: [], asked: [] },
  ...{ replies: {}, decisions: [], seenBy: [about], rules: 'having-children@1' },
  ...(isStalled
    ? { state: 'stalled', waitsFor: 'caseworker', cause: 'contradicting-decisions', owner: 'caseworker' }
    : { state: 'withBody', waitsFor: 'body' }),
});

function taskOf({ journey, errands }: Standing) {
  const { id: errand, step, about, with: body, round } = errands[0]!;
  return { journey, errand, round, step, about, body, cause: 'contradicting-decisions', owner: 'caseworker' } as const;
}
