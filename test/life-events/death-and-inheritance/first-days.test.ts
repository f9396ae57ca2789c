/** From the news of a death to the funeral, and what stops by itself. */
import { leaflet } from '../../../life-events/death-and-inheritance/index.js';
import { acts, agrees, decides, effectsOf, errand, given, on, play, seenBy, state, tell } from '../../stories.js';
import { aDeath, aDeathOf, deceased, funeral, known, settled, spouse, theDeceased } from './family.js';

const bodies = ['nav', 'helfo', 'vegvesen', 'politiet', 'kontaktregisteret', 'idporten'];

test('a death that the register holds needs no notice from anybody', () => {
  const story = tell(leaflet, aDeath, given(known));
  expect(errand(story, 'death-notification')).toMatchObject({ state: 'done', word: 'register' });
  expect(effectsOf(story, 'ask', 'death-notification')).toEqual([]);
});

test('the funeral is asked about on the first day, for it may not wait until the death has settled', () => {
  const story = tell(leaflet, aDeath, given(known));
  expect(errand(story, 'funeral-responsibility')).toMatchObject({
    state: 'asking',
    with: 'solvik',
    asked: ['spouse', 'daughter', 'son'],
  });
  expect(state(story, 'survivor-benefits', 'spouse')).toBe('waiting');
  expect(state(play(story, on(settled)), 'survivor-benefits', 'spouse')).toBe('asking');
});

test('burial or cremation is within ten working days, Saturdays and red days not counted', () => {
  const story = tell(leaflet, aDeath, given(known));
  expect(errand(story, 'burial-or-cremation').due).toMatchObject({ on: '2026-12-07', kind: 'sanction' });
  const inEaster = given({ deceased: { ...theDeceased, died: '2027-03-19' } });
  const later = tell(leaflet, { ...aDeath, trigger: { ...aDeath.trigger, on: '2027-03-19' } }, inEaster);
  expect(errand(later, 'burial-or-cremation').due?.on).toBe('2027-04-07');
});

test('one who says yes is enough, and the burial follows', () => {
  const story = tell(leaflet, aDeath, given(known), agrees('son', 'funeral-responsibility'));
  expect(effectsOf(story, 'send', 'funeral-responsibility')).toMatchObject([
    { act: 'submit', with: 'solvik', by: ['son'] },
  ]);
  const answered = play(story, decides('funeral-responsibility', 'granted'));
  expect(state(answered, 'burial-or-cremation')).toBe('asking');
});

test('what stops by itself is one step with six bodies, each with an errand of its own', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled));
  const errands = story.journey.errands.filter((it) => it.step === 'notify-agencies');
  expect(errands.map((it) => it.with)).toEqual(bodies);
  expect(new Set(errands.map((it) => it.state))).toEqual(new Set(['withBody']));
  expect(effectsOf(story, 'send', 'notify-agencies')).toEqual([]);
});

test('each of the six ends by its own word', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled), acts('notify-agencies'));
  const ended = story.journey.errands.filter((it) => it.step === 'notify-agencies' && it.state === 'done');
  expect(ended.map((it) => it.with)).toEqual(['idporten']);
});

test('the funeral grant waits for the funeral, and is lost six months after the death', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled));
  expect(errand(story, 'funeral-grant')).toMatchObject({
    state: 'waiting',
    due: { on: '2027-05-23', kind: 'rightLost' },
  });
  const buried = play(story, ...funeral);
  expect(errand(buried, 'funeral-grant').question?.names).toEqual(['deceased:funeralNotCovered']);
  expect(state(play(buried, on('2027-05-24')), 'funeral-grant')).toBe('lapsed');
});

test('the funeral of somebody under age is not tested against the estate', () => {
  const story = tell(leaflet, aDeathOf(spouse), given({ ...known, deceased: { ...theDeceased, born: '2015-01-01' } }));
  expect(errand(story, 'funeral-grant').verdicts).toContainEqual(
    expect.objectContaining({ rule: 'funeralIsNotCovered', answer: 'yes' }),
  );
});

test('every word is quiet from the first day', () => {
  expect(tell(leaflet, aDeath).journey.grief).toBe(true);
});

test('the deceased sees nothing, and is told nothing', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled));
  expect(seenBy(story, deceased.ref).errands).toEqual([]);
  const told = ['ask', 'inform', 'remind'] as const;
  expect(told.flatMap((verb) => effectsOf(story, verb)).filter(({ to }) => to === deceased.ref)).toEqual([]);
});

test('a date of death that is corrected moves every day that is counted from it', () => {
  const story = tell(leaflet, aDeath, given(known), given({ deceased: { died: '2026-11-16' } }));
  expect(errand(story, 'burial-or-cremation').due?.on).toBe('2026-11-30');
  expect(errand(story, 'choose-settlement').due?.on).toBe('2027-01-15');
});
