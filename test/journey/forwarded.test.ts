/** What came to the wrong body is sent on to the right one. */
import { aSale, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  type Chapter,
  decides,
  ended,
  errand,
  given,
  hears,
  on,
  play,
  says,
  sends,
  state,
  tell,
} from './tell.js';

const applied = tell(
  only('berth', 'tell'),
  aSale,
  given({ ...known, boat: { ...known.boat, winter: true } }),
  on(settled),
  agrees('ada', 'berth'),
  agrees('ben', 'berth'),
  ended('berth', 'sent'),
);
const sentOn = (to: string): Chapter => says('berth', { type: 'application.forwarded', to });
const atSouth = play(applied, sentOn('south'));

test('the body that has it now answers, and who follows it is told', () => {
  expect(errand(atSouth, 'berth')).toMatchObject({ with: 'south', forwardedBy: 'north', state: 'withBody' });
  expect(atSouth.effects.filter((it) => it.verb === 'inform' && it.says === 'forwarded')).toHaveLength(2);
  expect(actsSent(atSouth, 'berth')).toEqual(['submit']);
  expect(state(play(atSouth, decides('berth', 'granted')), 'berth')).toBe('granted');
});

test('its time goes on from when it was sent', () => {
  expect(errand(atSouth, 'berth').alarms).toEqual(errand(applied, 'berth').alarms);
});

test('a new plan asks the first body for nothing more', () => {
  const story = play(atSouth, given({ boat: { fits: true } }), on('2027-01-10'));
  expect(story.journey.errands.filter(({ step }) => step === 'berth')).toHaveLength(1);
});

test('sent on twice, it is remembered who had it first; sent back, that body has it again', () => {
  const back = play(atSouth, sentOn('north'));
  expect(errand(back, 'berth')).toMatchObject({ with: 'north', forwardedBy: 'north' });
});

test('what is taken back goes to whoever has it', () => {
  const fallen = play(atSouth, hears({ type: 'trigger.annulled' }));
  expect(sends(fallen, 'berth').map((it) => `${it.act} ${it.with}`)).toEqual(['submit north', 'withdraw south']);
});

test('where an address is protected no body is named that would tell where it is', () => {
  const hidden = play(atSouth, given({ ada: { addressProtected: true, sharesHome: true } }), sentOn('north'));
  expect(errand(hidden, 'berth').with).toBe('south');
});

test('to a body that nobody knows, or before anything has left, nothing is sent on', () => {
  expect(errand(play(applied, sentOn('nowhere')), 'berth').with).toBe('north');
  const asked = tell(only('berth'), aSale, given(known), on(settled));
  expect(errand(play(asked, sentOn('south')), 'berth').with).toBe('north');
});
