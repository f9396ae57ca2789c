/** When the trigger, or a party it brought, is in doubt, stands after all, or was never so. */

import type { Leaflet } from '../../journey/define.js';
import { isOver } from '../../journey/over.js';
import { aSale, boat, dinghy, harbour, harbourBody, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  applies,
  decides,
  effectsOf,
  ended,
  errand,
  given,
  hears,
  on,
  openAsks,
  openTasks,
  play,
  type Story,
  says,
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const two = { ...aSale, parties: [...aSale.parties, dinghy] };
const wintering = {
  boat: { ...known.boat, winter: true },
  dinghy: { ...known.boat, winter: true },
  ada: known.ada,
  ben: known.ben,
};
const doubted = (about: string) => hears({ type: 'trigger.doubted', about, why: 'two papers' });
const confirmed = (about: string) => hears({ type: 'trigger.confirmed', about, why: 'checked' });
const annulled = (party: string) => hears({ type: 'party.annulled', party });
const fell = hears({ type: 'trigger.annulled' });
const submitted = (leaflet: Leaflet = only('berth')) =>
  tell(leaflet, aSale, given(wintering), on(settled), agrees('ada', 'berth'), agrees('ben', 'berth'));

describe('a doubt', () => {
  test('holds what rests on the party in doubt, and nothing else', () => {
    const story = tell(only('tell'), two, given(wintering), doubted('dinghy'), on(settled));
    expect(new Set(sends(story, 'tell').map((it) => it.about))).toEqual(new Set(['boat']));
    expect(shown(story, 'tell', 'dinghy')).toMatchObject({ held: true, waitsFor: 'caseworker' });
    expect(shown(story, 'tell', 'boat')).not.toHaveProperty('held');
  });

  test('about the trigger holds everything', () => {
    const story = tell(only('tell', 'pilot', 'distress'), two, doubted('trigger'), given(wintering), on(settled));
    expect(effectsOf(story, 'send')).toEqual([]);
    expect(story.journey.trigger.status).toBe('doubted');
    expect(isOver(story.journey)).toBe(false);
  });

  test('has an owner until it is settled', () => {
    const story = tell(only('tell'), two, given(wintering), doubted('dinghy'), doubted('dinghy'));
    expect(openTasks(story)).toEqual(['trigger: doubt:two papers (caseworker)']);
    expect(openTasks(play(story, confirmed('dinghy')))).toEqual([]);
    expect(openTasks(play(story, annulled('dinghy')))).toEqual([]);
    const both = play(story, doubted('boat'), confirmed('boat'));
    expect(openTasks(both)).toHaveLength(1);
  });

  test('that is settled lets everything go on', () => {
    const story = tell(only('tell'), two, given(wintering), doubted('dinghy'), on(settled), confirmed('dinghy'));
    expect(sends(story, 'tell')).toHaveLength(4);
  });

  test('holds back reminders, and does not bring up later what has been answered since', () => {
    const asked = tell(only('berth'), aSale, given(wintering), on(settled), doubted('boat'), on('2026-12-10'));
    expect(effectsOf(asked, 'remind')).toEqual([]);
    expect(asked.journey.held).toHaveLength(2);
    expect(effectsOf(play(asked, confirmed('boat')), 'remind')).toHaveLength(2);
    const decided = play(asked, decides('berth', 'granted'), confirmed('boat'));
    expect(effectsOf(decided, 'remind')).toEqual([]);
    expect(effectsOf(decided, 'inform')).toMatchObject([{ says: 'granted' }, { says: 'granted' }]);
  });

  test('hears what the body says all the same', () => {
    const story = play(submitted(), doubted('boat'), ended('berth', 'sent'), decides('berth', 'granted'));
    expect(state(story, 'berth')).toBe('granted');
  });

  test('about nobody we know is no doubt', () => {
    expect(play(submitted(), doubted('ghost')).journey.stops).toEqual([]);
  });
});

describe('an error that a participant reports', () => {
  const reported = hears({ type: 'error.reported', by: 'ada', about: 'trigger', why: 'never bought it' });
  const story = play(submitted(), ended('berth', 'sent'), reported);

  test('stops what rests on it and asks the register again', () => {
    expect(story.journey.stops).toMatchObject([{ about: 'trigger', why: 'never bought it' }]);
    expect(effectsOf(story, 'gather')).toHaveLength(2);
  });

  test('is confirmed to be none, or is right', () => {
    expect(play(story, confirmed('trigger')).journey).toMatchObject({ stops: [], trigger: { status: 'standing' } });
    const right = play(story, fell);
    expect(right.journey).toMatchObject({ stops: [], trigger: { status: 'annulled' } });
    expect(actsSent(right, 'berth')).toEqual(['submit', 'withdraw']);
  });
});

describe('a trigger that never was', () => {
  const stage = (story: Story, step: string) => errand(story, step);

  test('cancels what has not left, and tells those who were asked', () => {
    const asked = tell(only('berth', 'pilot'), aSale, given({ boat: wintering.boat }), on(settled), fell);
    expect(stage(asked, 'berth')).toMatchObject({ state: 'withdrawn', cause: 'trigger-annulled' });
    expect(openAsks(asked)).toEqual([]);
    expect(effectsOf(asked, 'inform', 'berth')).toMatchObject([
      { to: 'ada', says: 'annulled' },
      { to: 'ben', says: 'annulled' },
    ]);
    expect(effectsOf(asked, 'inform', 'pilot')).toEqual([]);
    expect(isOver(asked.journey)).toBe(true);
  });

  test('withdraws what is undecided, and is done when the body has that', () => {
    const story = play(submitted(), ended('berth', 'sent'), fell);
    expect(stage(story, 'berth')).toMatchObject({
      kind: 'repair',
      repairs: 'undecided',
      state: 'submitting',
      round: 2,
    });
    expect(sends(story, 'berth').at(-1)).toMatchObject({ act: 'withdraw', purpose: 'undecided' });
    const heard = play(story, ended('berth', 'acknowledged'));
    expect(state(heard, 'berth')).toBe('done');
    expect(isOver(heard.journey)).toBe(true);
  });

  test('stops what is decided, and watches until the body has put it right', () => {
    const story = play(submitted(), ended('berth', 'sent'), decides('berth', 'granted'), fell);
    expect(sends(story, 'berth').at(-1)).toMatchObject({ act: 'stop', purpose: 'decided' });
    const watched = play(story, ended('berth', 'acknowledged'));
    expect(shown(watched, 'berth')).toMatchObject({ state: 'withBody', waitsFor: 'body' });
    const late = play(watched, on('2027-01-02'));
    expect(openTasks(late)).toEqual(['berth: no-answer (caseworker)']);
    expect(state(play(late, says('berth', { type: 'correction.received' })), 'berth')).toBe('done');
    expect(openTasks(play(late, says('berth', { type: 'correction.received' })))).toEqual([]);
  });

  test('asks the body to undo what it did by itself', () => {
    const story = tell(only('register'), aSale, given({ boat: { registered: true } }), fell);
    expect(sends(story, 'register')).toMatchObject([{ act: 'ask', purpose: 'done', with: 'registry' }]);
    expect(
      errand(play(story, ended('register', 'sent'), says('register', { type: 'correction.received' })), 'register'),
    ).toMatchObject({ state: 'done', kind: 'repair', word: 'body' });
  });

  test('leaves what cannot be undone to a person by name, and tells those who must know', () => {
    const acknowledged = says('distress', { type: 'receipt.received' });
    const story = tell(only('distress'), aSale, given(known), acknowledged, fell);
    expect(shown(story, 'distress')).toMatchObject({
      repairs: 'irreversible',
      state: 'stalled',
      waitsFor: 'caseworker',
    });
    expect(openTasks(story)).toEqual(['distress: repair:tell (caseworker)']);
    expect(effectsOf(story, 'inform', 'distress')).toMatchObject([{ says: 'annulled' }, { says: 'annulled' }]);
    const told = play(
      story,
      says('distress', { type: 'errand.resolved', by: 'caseworker', outcome: 'done', grounds: 'phoned' }),
    );
    expect(isOver(told.journey)).toBe(true);
  });

  test('is asked of the person where only the person can', () => {
    const bodies = {
      ...harbour.bodies,
      north: harbourBody('north', { undo: { ...harbourBody('x').undo, undecided: { act: 'withdraw', by: 'person' } } }),
    };
    const story = play(submitted({ ...only('berth'), bodies }), ended('berth', 'sent'), fell);
    expect(openTasks(story)).toEqual(['berth: repair:withdraw (person)']);
    expect(sends(story, 'berth', 'withdraw')).toEqual([]);
    const asked = play(story, applies('ada', 'berth'));
    expect(state(asked, 'berth')).toBe('withBody');
    expect(state(play(asked, says('berth', { type: 'correction.received' })), 'berth')).toBe('done');
  });

  test('leaves alone what had come to nothing', () => {
    const refused = play(submitted(), ended('berth', 'sent'), decides('berth', 'refused'), fell);
    expect(errand(refused, 'berth')).toMatchObject({ state: 'refused', kind: 'application' });
    expect(actsSent(refused, 'berth')).toEqual(['submit']);
  });

  test('begins nothing more', () => {
    const story = play(
      tell(only('berth', 'pilot'), aSale, given(wintering), fell),
      given({ boat: { port: 'south' } }),
      on('2027-03-01'),
    );
    expect(story.effects.filter((it) => it.verb !== 'gather')).toEqual([]);
    expect(story.journey.errands).toHaveLength(3);
  });

  test('overtakes a doubt, and is not held by it', () => {
    const story = play(submitted(), ended('berth', 'sent'), doubted('trigger'), fell);
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw']);
    expect(story.journey.held).toEqual([]);
    expect(play(story, doubted('trigger')).journey.stops).toEqual([]);
  });

  test('opens again a journey that was over', () => {
    const closed = play(submitted(), ended('berth', 'sent'), decides('berth', 'granted'));
    expect(isOver(closed.journey)).toBe(true);
    const opened = play(closed, on('2028-05-05'), fell);
    expect(isOver(opened.journey)).toBe(false);
    const repaired = play(opened, ended('berth', 'done'));
    expect(isOver(repaired.journey)).toBe(true);
  });

  test('heard twice is repaired once', () => {
    const once = play(submitted(), ended('berth', 'sent'), fell);
    expect(play(once, fell).journey.seq).toBe(once.journey.seq);
  });

  test('records what the body decides meanwhile, and goes on with the repair', () => {
    const story = play(submitted(), ended('berth', 'sent'), fell, decides('berth', 'granted'));
    expect(errand(story, 'berth')).toMatchObject({
      kind: 'repair',
      state: 'submitting',
      decisions: [{ outcome: 'granted' }],
    });
  });

  test('whose repair fails is somebody’s task, and is tried again under the same key', () => {
    const story = play(submitted(), ended('berth', 'sent'), fell, ended('berth', 'failed', { cause: 'unavailable' }));
    expect(shown(story, 'berth')).toMatchObject({ state: 'stalled', waitsFor: 'operator' });
    const again = play(story, says('berth', { type: 'errand.retried', by: 'operator' }));
    const [first, second] = sends(again, 'berth', 'withdraw');
    expect(second).toEqual(first);
  });
});

describe('a party that the register takes back', () => {
  test('takes with it what rests on it alone', () => {
    const story = tell(only('tell', 'pilot'), two, given(wintering), on(settled), annulled('dinghy'));
    expect(story.journey.trigger.status).toBe('standing');
    expect(actsSent(story, 'tell').filter((it) => it === 'withdraw')).toHaveLength(2);
    expect(state(story, 'tell', 'boat')).toBe('submitting');
    expect(state(story, 'pilot', 'ada')).toBe('submitting');
  });

  test('takes the trigger with it when it was the last', () => {
    const story = tell(only('tell', 'pilot'), two, given(wintering), on(settled), annulled('dinghy'), annulled('boat'));
    expect(story.journey.trigger.status).toBe('annulled');
    expect(shown(story, 'pilot', 'ada')).toMatchObject({ kind: 'repair', repairs: 'undecided' });
  });

  test('may be one of several roles that together are the trigger', () => {
    const leaflet = { ...only('tell'), triggeredBy: ['boat', 'owner'] };
    const story = tell(leaflet, aSale, given(known), annulled('boat'));
    expect(story.journey.trigger.status).toBe('standing');
  });

  test('is not brought back by an old answer', () => {
    const story = tell(only('tell'), two, given(wintering), annulled('dinghy'), given({}, { parties: [dinghy, boat] }));
    expect(story.journey.parties.dinghy).toMatchObject({ left: 'annulled' });
  });

  test('no longer holds up those who waited for it', () => {
    const leaflet = {
      ...only('register', 'pilot'),
      steps: { register: harbour.steps.register, pilot: { ...harbour.steps.pilot, after: ['register'] } },
    };
    const story = tell(leaflet, two, given(wintering), on(settled));
    expect(sends(story, 'pilot')).toEqual([]);
    const acted = play(story, says('register', { type: 'body.acted' }, 'boat'));
    expect(sends(acted, 'pilot')).toEqual([]);
    expect(sends(play(acted, annulled('dinghy')), 'pilot')).toHaveLength(2);
  });
});
