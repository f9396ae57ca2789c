/** A right that is lost day by day, and one that is lost at once. */
import { lossBegins, rightLost } from '../../journey/deadlines.js';
import type { Leaflet } from '../../journey/define.js';
import { aSale, known, only, settled } from './small.js';
import { applies, effectsOf, errand, given, on, play, sent, state, tell } from './tell.js';

const last = '2026-12-20';
const base = only('buoy').steps.buoy!;
const leaflet = (due: typeof lossBegins): Leaflet => ({
  ...only('buoy'),
  steps: {
    buoy: {
      each: base.each,
      with: base.with,
      round: base.round,
      undo: 'U3',
      sight: base.sight!,
      due: due('havneloven § 1', () => last),
    },
  },
});
const asking = (due: typeof lossBegins) => tell(leaflet(due), aSale, given(known), on(settled));

test('of which a part is lost can still be had after its day', () => {
  const story = play(asking(lossBegins), on('2027-01-10'));
  expect(errand(story, 'buoy')).toMatchObject({ state: 'asking', due: { on: last, kind: 'rightLost', partly: true } });
  expect(effectsOf(story, 'inform')).toEqual([]);
  expect(state(play(story, applies('ada', 'buoy')), 'buoy')).toBe('withBody');
});

test('is begun though its day has gone by when it is first known', () => {
  const story = tell(leaflet(lossBegins), aSale, on('2027-01-10'), given(known));
  expect(state(story, 'buoy')).toBe('asking');
});

test('that is lost at once ends on its day', () => {
  expect(state(play(asking(rightLost), on('2027-01-10')), 'buoy')).toBe('lapsed');
});

test('waits for nothing that could cost a part of it', () => {
  const { buoy } = leaflet(lossBegins).steps;
  const held = { ...only('berth'), steps: { ...only('berth').steps, buoy: { ...buoy!, after: ['berth'] } } };
  expect(state(tell(held, aSale, given(known), on(settled), sent('berth')), 'buoy')).toBe('asking');
});
