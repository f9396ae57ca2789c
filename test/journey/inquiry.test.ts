/** A caseworker of the body asks a participant something in words. */
import { standingFor, standingOf } from '../../journey/standing.js';
import { aSale, harbour, harbourBody, known, only, openlyWintering, settled } from './small.js';
import {
  agrees,
  ended,
  errand,
  fails,
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

const south = { ...openlyWintering, boat: { ...openlyWintering.boat, port: 'south' } };
const sentTo = (found: typeof openlyWintering): Story =>
  tell(only('berth'), aSale, given(found), on(settled), agrees('ada', 'berth'), agrees('ben', 'berth'));
const turnedAway = play(sentTo(openlyWintering), fails('berth', 'refused-by-body'));
const asks = (to: string, step = 'berth') =>
  says(step, { type: 'citizen.asked', by: 'caseworker', to, letter: 'letter-1' });
const answers = (by: string) => says('berth', { type: 'consent.given', by, answer: 'letter-2' });
const asked = play(turnedAway, asks('ben'));
const task = 'berth: refused-by-body (caseworker)';
const unchanged = (a: Story, b: Story): void => expect(a.journey.seq).toBe(b.journey.seq);

test('the errand waits for the one who is asked, and keeps its deadline', () => {
  expect(shown(asked, 'berth')).toMatchObject({
    state: 'asking',
    waitsFor: 'person',
    asked: ['ben'],
    question: { about: 'more', letter: 'letter-1' },
    due: shown(turnedAway, 'berth').due,
  });
  expect([openAsks(asked), openTasks(asked)]).toEqual([['berth ben more'], []]);
});

test('the answer brings it back to the caseworker, where it was', () => {
  const story = play(asked, answers('ben'));
  expect(errand(story, 'berth')).toMatchObject({
    state: 'stalled',
    cause: 'refused-by-body',
    letters: [
      { id: 'letter-1', from: 'caseworker', to: 'ben' },
      { id: 'letter-2', from: 'ben', to: 'caseworker' },
    ],
  });
  expect([openAsks(story), openTasks(story)]).toEqual([[], [task]]);
  expect(errand(story, 'berth').asked).toEqual(['ada', 'ben']);
  expect(sends(play(story, says('berth', { type: 'errand.retried', by: 'caseworker' })), 'berth')).toHaveLength(2);
});

test('nobody else answers, and it is answered in words', () => {
  unchanged(play(asked, answers('ada')), asked);
  unchanged(play(asked, agrees('ben', 'berth')), asked);
});

test('who will not answer gives it back, and gives up nothing', () => {
  const story = play(asked, says('berth', { type: 'errand.declined', by: 'ben' }));
  expect([state(story, 'berth'), openTasks(story)]).toEqual(['stalled', [task]]);
});

test('who does not answer is waited for three weeks', () => {
  expect(state(play(asked, on('2026-12-22')), 'berth')).toBe('asking');
  const story = play(asked, on('2026-12-25'));
  expect([state(story, 'berth'), openAsks(story), openTasks(story)]).toEqual(['stalled', [], [task]]);
});

test('who stops being followed gives it back, and what the body does by itself is not given up', () => {
  const stalled = tell(only('register'), aSale, given(openlyWintering), on('2027-02-20'));
  const story = play(stalled, asks('ben', 'register'), hears({ type: 'following.stopped', by: 'ben' }));
  expect([state(story, 'register'), openAsks(story)]).toEqual(['stalled', []]);
  expect(openTasks(story)).toEqual(['register: no-answer (caseworker)']);
});

test('a plan that is made again asks nobody else', () => {
  const story = play(asked, given({ ada: { ...openlyWintering.ada, adult: false } }));
  expect([errand(story, 'berth').asked, openAsks(story)]).toEqual([['ben'], ['berth ben more']]);
});

test('consent that was taken back meanwhile is asked for when it comes to that', () => {
  const back = play(asked, answers('ben'), says('berth', { type: 'consent.withdrawn', by: 'ada' }));
  expect(openAsks(back)).toEqual(['berth ada consent', 'berth ben consent']);
  expect(state(play(back, agrees('ada', 'berth')), 'berth')).toBe('submitting');
});

test('what was asked and answered is between the two of them', () => {
  const story = play(asked, answers('ben'));
  const seen = (viewer: string) => JSON.stringify(standingFor(standingOf(story.journey), viewer));
  expect(seen('ada')).not.toMatch(/letter-|askable/);
  expect(seen('ben')).toMatch(/letter-1.*letter-2/);
  expect(JSON.stringify(standingFor(standingOf(asked.journey), 'ada'))).not.toMatch(/letter-/);
});

describe('nobody can be reached with it', () => {
  test('who does not see the errand', () => {
    unchanged(play(turnedAway, asks('eve')), turnedAway);
    const own = tell(only('pilot'), aSale, given(openlyWintering), on(settled), fails('pilot', 'refused-by-body'));
    const bens = errand(own, 'pilot', 'ben');
    const pilot = (to: string) =>
      play(own, hears({ type: 'citizen.asked', by: 'caseworker', errand: bens.id, to, letter: 'letter-1' }));
    expect(bens.state).toBe('stalled');
    unchanged(pilot('ada'), own);
    expect(pilot('ben').journey.seq).toBeGreaterThan(own.journey.seq);
  });

  test('who could learn from it where somebody protected lives', () => {
    const hidden = (addressProtected: boolean | undefined) => {
      const ada = { ...known.ada, ...(addressProtected !== undefined && { addressProtected }) };
      return play(sentTo({ ...south, ada } as typeof openlyWintering), fails('berth', 'refused-by-body'));
    };
    for (const it of [hidden(true), hidden(undefined)]) {
      unchanged(play(it, asks('ben')), it);
      expect(shown(it, 'berth').askable).toEqual(['ada']);
      expect(state(play(it, asks('ada')), 'berth')).toBe('asking');
    }
    expect(shown(hidden(false), 'berth').askable).toEqual(['ada', 'ben']);
  });

  test('who sees it no more', () => {
    const gone = play(asked, hears({ type: 'party.annulled', party: 'ben' }));
    expect(openAsks(gone)).toEqual([]);
  });
});

test('what is a person’s or an operator’s to move is not the caseworker’s to ask about', () => {
  for (const cause of ['unavailable', 'outcome-unknown']) {
    const story = play(sentTo(openlyWintering), fails('berth', cause));
    unchanged(play(story, asks('ben')), story);
  }
  const moved = play(sentTo(openlyWintering), ended('berth', 'sent'));
  unchanged(play(moved, asks('ben')), moved);
});

test('what the body itself asked in words is shown to all who are asked', () => {
  const story = play(
    sentTo(openlyWintering),
    ended('berth', 'sent'),
    says('berth', { type: 'more.asked', letter: 'letter-7' }),
  );
  expect(standingFor(standingOf(story.journey), 'ada').errands[0]?.question).toMatchObject({ letter: 'letter-7' });
  expect(state(play(story, agrees('ada', 'berth')), 'berth')).toBe('submitting');
});

test('a repair is not asked about', () => {
  const bodies = {
    ...harbour.bodies,
    north: harbourBody('north', { undo: { ...harbourBody('x').undo, undecided: { act: 'tell', by: 'caseworker' } } }),
  };
  const sent = tell(
    { ...only('berth'), bodies },
    aSale,
    given(openlyWintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
  );
  const story = play(sent, hears({ type: 'trigger.annulled' }));
  expect(shown(story, 'berth')).toMatchObject({ state: 'stalled', waitsFor: 'caseworker' });
  unchanged(play(story, asks('ben')), story);
});
