/** What comes with an event that begins no journey of its own. */
import type { Journey } from '../../journey/journey.js';
import { aSale, known, only, settled } from './small.js';
import { errand, given, hears, on, play, state, tell } from './tell.js';

const waiting = (told: Readonly<Record<string, Readonly<Record<string, boolean>>>>) =>
  tell(only('berth'), aSale, given(known), on(settled), hears({ type: 'event.told', told }));

test('is known from then on as somebody’s word, and the rules are asked again', () => {
  const story = waiting({ boat: { winter: false } });
  expect(story.journey.findings.boat?.winter).toMatchObject({ value: false, source: 'person', asOf: settled });
  expect(state(story, 'berth')).toBe('notRelevant');
});

test('is no register’s fact, and about nobody who is not there', () => {
  const story = waiting({ boat: { fits: false }, raft: { winter: false } });
  expect(story.journey.findings.boat?.fits?.value).toBe(true);
  expect(story.journey.findings.raft).toBeUndefined();
  expect(errand(story, 'berth')).toMatchObject({ state: 'asking', question: { about: 'finding' } });
});

test('may make a journey quiet, and quiet no more', () => {
  const grief = ({ findings }: Pick<Journey, 'findings'>): boolean => findings.boat?.winter?.value === false;
  const heard = (...all: readonly boolean[]) =>
    tell(
      { ...only('berth'), grief },
      aSale,
      given(known),
      ...all.map((winter) => hears({ type: 'event.told', told: { boat: { winter } } })),
    ).journey.grief;
  expect([heard(true), heard(false), heard(false, true)]).toEqual([undefined, true, undefined]);
});

test('counts as news that was delivered', () => {
  const before = waiting({});
  expect(play(before, hears({ type: 'event.told', told: {} })).journey.heard).toBe(before.journey.heard + 1);
});
