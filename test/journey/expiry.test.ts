/** What was granted holds until a day, where the law ends it by itself. */
import { endOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { answer, type Rule } from '../../journey/eligibility.js';
import { isOver } from '../../journey/over.js';
import { aSale, known, only, settled } from './small.js';
import { agrees, decides, effectsOf, errand, given, hears, on, play, sent, state, tell } from './tell.js';

const berthHolds: Rule = {
  name: 'berthHolds',
  law: 'havneloven § 1',
  readsOutcomeOf: ['berth'],
  judge: (view) => answer(view.outcome('berth') === 'granted'),
};
const base = only('berth', 'pilot');
const leaflet: Leaflet = {
  ...base,
  steps: {
    berth: { ...base.steps.berth!, lasts: (view) => (view.finding('winter') === true ? '2028-03-01' : '2027-12-31') },
    pilot: { ...base.steps.pilot!, each: 'boat', onlyIf: [berthHolds] },
  },
};
const granted = () =>
  tell(
    leaflet,
    aSale,
    given(known),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
    sent('berth'),
    decides('berth', 'granted'),
  );

test('a decision holds to the last day, and expires after it', () => {
  const story = granted();
  expect(errand(story, 'berth')).toMatchObject({ state: 'granted', lasts: '2027-12-31' });
  const held = play(story, on('2027-12-31'));
  expect(errand(held, 'berth').expired).toBeUndefined();
  const after = play(held, on('2028-01-01'));
  expect(errand(after, 'berth')).toMatchObject({ state: 'granted', expired: true });
  const told = effectsOf(after, 'inform', 'berth').filter((it) => it.says === 'expired');
  expect(told.map((it) => it.to).sort()).toEqual(['ada', 'ben']);
});

test('a journey stays open for as long as something holds that will expire', () => {
  const story = play(granted(), hears({ type: 'errand.declined', by: 'ada', errand: 'none' }), on('2027-06-01'));
  expect(isOver(story.journey)).toBe(false);
  expect(errand(story, 'berth').alarms).toContainEqual({ at: endOf('2027-12-31'), what: 'expires' });
});

test('what looks at the outcome is judged again when it has expired', () => {
  const held = granted();
  expect(errand(held, 'pilot').verdicts).toMatchObject([{ rule: 'berthHolds', answer: 'yes' }]);
  const after = play(held, on('2028-01-01'));
  expect([state(after, 'pilot'), errand(after, 'pilot').told, errand(after, 'pilot').stale]).toContain('berthHolds');
});

test('the last day follows what is known, until it has passed', () => {
  const longer = play(granted(), given({ boat: { winter: true } }));
  expect(errand(longer, 'berth').lasts).toBe('2028-03-01');
  expect(errand(play(longer, on('2028-02-01')), 'berth').expired).toBeUndefined();
  expect(errand(play(longer, on('2028-03-02')), 'berth').expired).toBe(true);
  const late = play(granted(), on('2028-01-01'), given({ boat: { winter: true } }));
  expect(errand(late, 'berth')).toMatchObject({ lasts: '2027-12-31', expired: true });
});
