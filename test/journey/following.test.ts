/** Who does not want to be followed is left in peace, loses nothing, and may come back. */
import type { View } from '../../journey/view.js';
import { askedAmiss } from '../every-life-event/holds.js';
import { aSale, harbour, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  type Chapter,
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
  says,
  state,
  states,
  tell,
} from './tell.js';

const facts = { ...known, boat: { ...known.boat, winter: true } };
const stops = (by: string): Chapter => hears({ type: 'following.stopped', by });
const resumes = (by: string): Chapter => hears({ type: 'following.resumed', by });
const begun = (...steps: (keyof typeof harbour.steps)[]) => tell(only(...steps), aSale, given(facts), on(settled));

describe('who stops being followed', () => {
  test('has no open question any more, and is told nothing', () => {
    const story = play(begun('berth', 'name', 'insure'), stops('ada'));
    expect(openAsks(story).filter((it) => it.includes(' ada '))).toEqual([]);
    const later = play(story, on('2027-01-20'));
    expect(later.effects.filter((it) => (it.verb === 'remind' || it.verb === 'inform') && it.to === 'ada')).toEqual([]);
  });

  test('ends what needed their yes, and opens no task for anybody', () => {
    const story = play(begun('berth', 'insure'), stops('ada'));
    expect(errand(story, 'berth')).toMatchObject({ state: 'declined', cause: 'not-followed' });
    expect(openTasks(story)).toEqual([]);
  });

  test('leaves to the others what one of them may answer', () => {
    const story = play(begun('insure'), stops('ada'));
    expect(state(story, 'insure', 'ada')).toBe('declined');
    expect(state(story, 'insure', 'ben')).toBe('asking');
  });

  test('keeps what a body does by itself, and what it has', () => {
    const applied = play(
      begun('register', 'berth'),
      says('register', { type: 'body.acted' }),
      agrees('ada', 'berth'),
      agrees('ben', 'berth'),
      ended('berth', 'acknowledged'),
    );
    const story = play(applied, stops('ada'), stops('ben'), decides('berth', 'granted'));
    expect(states(story, 'register', 'berth')).toEqual(['done', 'granted']);
    expect(actsSent(story, 'berth')).toEqual(['submit']);
  });

  test('is told nothing of what a body decides, and asked nothing that comes later; the others are', () => {
    const applied = play(
      begun('berth', 'buoy'),
      agrees('ada', 'berth'),
      agrees('ben', 'berth'),
      ended('berth', 'sent'),
    );
    const story = play(applied, stops('ada'), decides('berth', 'refused'), on('2027-06-01'));
    expect(state(story, 'buoy')).toBe('asking');
    const since = story.effects.slice(applied.effects.length);
    const reached = since.flatMap((it) => ('to' in it && it.verb !== 'close' ? it.to : []));
    expect(reached).toContain('ben');
    expect(reached).not.toContain('ada');
  });

  test('is told of no task, and somebody who is followed is', () => {
    const story = play(
      tell(only('register'), aSale, given(facts)),
      stops('ada'),
      given({ boat: { wreck: true } }),
      on(settled),
    );
    expect(state(story, 'register')).toBe('stalled');
    expect(effectsOf(story, 'openTask', 'register').map(({ to }) => to)).toEqual([['ben']]);
  });

  test('may still say no for themselves, and is not asked again when they come back', () => {
    const any = only('name');
    const leaflet = {
      ...any,
      steps: { name: { ...any.steps.name!, asks: { ...harbour.steps.name.asks, need: 'any' } } },
    };
    const asked = tell(leaflet as typeof any, aSale, given(facts), on(settled), stops('ada'));
    const story = play(asked, says('name', { type: 'errand.declined', by: 'ada' }), resumes('ada'));
    expect(openAsks(story)).toEqual(['name ben consent']);
    const { id } = errand(story, 'name');
    const walk = { journey: story.journey, asked: new Set([`${id} ben`]) };
    expect(askedAmiss(walk, errand(story, 'name'))).toEqual([]);
    expect(askedAmiss({ ...walk, asked: new Set() }, errand(story, 'name'))).toEqual([
      'waits for ben, who was not asked',
    ]);
  });

  test('begins nothing alone while they are away: they come back first', () => {
    const story = play(begun('insure'), stops('ada'), says('insure', { type: 'applied.anyway', by: 'ada' }, 'ada'));
    expect(state(story, 'insure', 'ada')).toBe('declined');
  });

  describe('and may no longer see what they were asked about', () => {
    const { berth } = harbour.steps;
    const sight = (view: View) => view.every('owner').filter((it) => view.finding('adult', it) !== false);
    const leaflet = { ...only('berth'), steps: { berth: { ...only('berth').steps.berth!, sight, asks: berth.asks! } } };
    const away = tell(leaflet, aSale, given(facts), on(settled), stops('ada'));
    const again = hears({ type: 'findings.gathered', found: {} });

    test('leaves it to whoever else may', () => {
      const story = play(away, given({ ...facts, ada: { adult: false } }));
      expect(errand(story, 'berth')).toMatchObject({ state: 'asking', asked: ['ben'] });
    });

    test('leaves no task where nobody else may', () => {
      const story = play(away, given({ ...facts, ada: { adult: false }, ben: { adult: false } }), again);
      expect(errand(story, 'berth')).toMatchObject({ state: 'declined', cause: 'not-followed', asked: [] });
      expect(openTasks(story)).toEqual([]);
    });
  });

  test('is told all the same what is put right because the register was wrong', () => {
    const insured = play(begun('insure'), says('insure', { type: 'word.given', by: 'ada', says: 'done' }, 'ada'));
    const story = play(insured, stops('ada'), hears({ type: 'trigger.annulled' }));
    expect(errand(story, 'insure', 'ada').kind).toBe('repair');
    expect(story.effects).toContainEqual(expect.objectContaining({ verb: 'inform', to: 'ada', says: 'annulled' }));
  });
});

describe('who comes back', () => {
  test('is asked what ended without them, and what the others were asked', () => {
    const story = play(begun('berth', 'insure'), stops('ada'), resumes('ada'));
    expect(states(story, 'berth', 'insure')).toEqual(['asking', 'asking']);
    expect(openAsks(story)).toContain('berth ada consent');
  });

  test('is enough where one may do it for all', () => {
    const refused = { type: 'decision.received', decision: { outcome: 'refused', on: settled } };
    const sold = begun('berth', 'buoy');
    const story = play(
      sold,
      agrees('ada', 'berth'),
      agrees('ben', 'berth'),
      ended('berth', 'sent'),
      says('berth', refused),
    );
    const later = play(story, on('2027-06-01'));
    expect(state(later, 'buoy')).toBe('asking');
    const alone = play(later, stops('ada'), stops('ben'));
    expect(state(alone, 'buoy')).toBe('declined');
    expect(state(play(alone, resumes('ada')), 'buoy')).toBe('asking');
  });

  test('does not bring back what they had said no to', () => {
    const no = says('berth', { type: 'errand.declined', by: 'ada' });
    expect(state(play(begun('berth'), no, stops('ada'), resumes('ada')), 'berth')).toBe('declined');
  });

  test('comes too late for what has lapsed meanwhile', () => {
    const story = play(begun('berth'), stops('ada'), on('2027-08-01'), resumes('ada'));
    expect(state(story, 'berth')).toBe('lapsed');
  });
});

test('said twice, or by somebody who takes no part, it says nothing new', () => {
  const once = play(begun('insure'), stops('ada'));
  expect(play(once, stops('ada')).journey.seq).toBe(once.journey.seq);
  expect(play(once, stops('stranger'), resumes('ben')).journey.seq).toBe(once.journey.seq);
  expect(play(once, hears({ type: 'time.passed' })).journey.seq).toBe(once.journey.seq);
});
