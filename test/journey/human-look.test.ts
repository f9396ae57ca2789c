/** Somebody asks that a human looks at what a machine or a rule came to. */
import { isOver } from '../../journey/over.js';
import { standingFor, standingOf } from '../../journey/standing.js';
import { aSale, only, openlyWintering, settled } from './small.js';
import {
  agrees,
  appeals,
  type Chapter,
  decides,
  effectsOf,
  ended,
  errand,
  fails,
  given,
  hears,
  hearsOf,
  on,
  openAsks,
  openTasks,
  play,
  type Story,
  says,
  shown,
  state,
  tell,
} from './tell.js';

const agreed: Chapter[] = [on(settled), agrees('ada', 'berth'), agrees('ben', 'berth')];
const withBody = tell(only('berth'), aSale, given(openlyWintering), ...agreed, ended('berth', 'sent'));
const refusedByMachine = hearsOf('berth', {
  outcome: 'refused',
  on: settled,
  automatic: true,
  letter: 'letter-1',
});
const refused = play(withBody, refusedByMachine);
const humanAsked = (step = 'berth', by = 'ada') => says(step, { type: 'human.asked', by });
const looks = (outcome: string, step = 'berth') =>
  says(step, { type: 'errand.resolved', by: 'caseworker', outcome, grounds: 'letter-9' });
const task = 'berth: human-asked (caseworker)';
const asked = play(refused, humanAsked());
const unchanged = (a: Story, b: Story): void => expect(a.journey.seq).toBe(b.journey.seq);

describe('to ask for a human', () => {
  test('opens a task at the body, and moves the round nowhere', () => {
    expect(openTasks(asked)).toEqual([task]);
    expect(shown(asked, 'berth')).toMatchObject({ state: 'refused', round: 1, waitsFor: 'caseworker' });
    expect(effectsOf(asked, 'openTask').at(-1)).toMatchObject({ with: 'north', due: '2027-01-02' });
  });

  test('is heard once', () => {
    unchanged(play(asked, humanAsked('berth', 'ben')), asked);
    unchanged(play(asked, looks('done'), humanAsked()), play(asked, looks('done')));
  });

  test('is for who sees the errand', () => {
    unchanged(play(refused, humanAsked('berth', 'eve')), refused);
  });

  test('is not for what a human has decided, nor for what nobody has looked at yet', () => {
    const byHuman = play(withBody, decides('berth', 'refused'));
    unchanged(play(byHuman, humanAsked()), byHuman);
    const asking = tell(only('berth'), aSale, given(openlyWintering), on(settled));
    unchanged(play(asking, humanAsked()), asking);
  });

  test('is not for what an operator mends, nor for what a private party does', () => {
    const broken = play(tell(only('berth'), aSale, given(openlyWintering), ...agreed), fails('berth', 'unavailable'));
    unchanged(play(broken, humanAsked()), broken);
    const tracked = tell(only('insure'), aSale, given(openlyWintering), on(settled));
    unchanged(play(tracked, humanAsked('insure')), tracked);
  });

  test('keeps the journey open until somebody has looked', () => {
    const late = play(refused, on('2027-01-20'));
    expect(isOver(late.journey)).toBe(true);
    const again = play(late, humanAsked());
    expect(isOver(again.journey)).toBe(false);
    expect(standingFor(standingOf(again.journey), 'ada').over).toBe(false);
    expect(isOver(play(again, looks('done')).journey)).toBe(true);
  });

  test('leaves nobody a trace of who did it', () => {
    expect(JSON.stringify(standingOf(play(refused, humanAsked('berth', 'ben')).journey).errands[0]?.human)).toBe(
      JSON.stringify({ asked: asked.now }),
    );
  });
});

describe('a human who has looked', () => {
  test('may change nothing, and says why', () => {
    const story = play(asked, looks('done'));
    expect(openTasks(story)).toEqual([]);
    expect(shown(story, 'berth')).toMatchObject({
      state: 'refused',
      round: 1,
      waitsFor: 'nobody',
      grounds: 'letter-9',
    });
    expect(effectsOf(story, 'inform').filter((it) => it.says === 'looked')).toMatchObject([
      { to: 'ada' },
      { to: 'ben' },
    ]);
  });

  test('may decide anew, and what was decided before holds no longer', () => {
    const story = play(asked, looks('granted'));
    expect(errand(story, 'berth')).toMatchObject({
      state: 'granted',
      decisions: [
        { outcome: 'refused', reversed: true, letter: 'letter-1' },
        { outcome: 'granted', said: 'caseworker', letter: 'letter-9', reverses: true },
      ],
    });
    expect(openTasks(story)).toEqual([]);
    unchanged(play(story, refusedByMachine), story);
  });

  test('may refuse anew, with a new time to appeal', () => {
    const story = play(asked, on('2026-12-20'), looks('refused'));
    expect(errand(story, 'berth')).toMatchObject({
      state: 'refused',
      decisions: [{ reversed: true }, { by: 'north', on: '2026-12-20', appeal: { until: '2027-01-11' } }],
    });
  });

  test('says nothing else', () => {
    for (const outcome of ['acknowledged', 'withdrawn']) unchanged(play(asked, looks(outcome)), asked);
  });

  test('may be asked again about what a machine decides later', () => {
    const story = play(withBody, humanAsked(), looks('done'), refusedByMachine);
    expect(openTasks(play(story, humanAsked()))).toEqual([task]);
  });
});

describe('while a human is asked the round goes on', () => {
  const waiting = play(withBody, humanAsked());

  test('to what the body decides, and the human is still to look', () => {
    const story = play(waiting, decides('berth', 'granted'));
    expect([state(story, 'berth'), openTasks(story)]).toEqual(['granted', [task]]);
    expect(openTasks(play(story, looks('done')))).toEqual([]);
  });

  test('to where it stalls, which waits for its turn', () => {
    const story = play(waiting, on('2027-02-01'));
    expect([state(story, 'berth'), openTasks(story)]).toEqual(['stalled', [task]]);
    const looked = play(story, looks('done'));
    expect([state(looked, 'berth'), openTasks(looked)]).toEqual(['stalled', ['berth: no-answer (caseworker)']]);
    expect(state(play(looked, looks('done')), 'berth')).toBe('done');
  });

  test('to be decided where it stalled', () => {
    const story = play(waiting, on('2027-02-01'), looks('granted'));
    expect([state(story, 'berth'), openTasks(story)]).toEqual(['granted', []]);
  });

  test('to its end, and there is nothing to look at in what was withdrawn', () => {
    const story = play(waiting, says('berth', { type: 'application.withdrawn', by: 'ada' }));
    expect([state(story, 'berth'), openTasks(story)]).toEqual(['withdrawn', []]);
  });

  test('to an appeal, which asks the body itself', () => {
    const story = play(asked, appeals('ada', 'berth'));
    expect([errand(story, 'berth').round, openTasks(story)]).toEqual([2, []]);
  });

  test('and what the body was not told waits for its turn', () => {
    const corrects = hears({ type: 'fact.corrected', by: 'ada', of: 'boat', part: 'name' });
    const told = play(waiting, corrects);
    const untold = play(told, ended('berth', 'failed', { cause: 'unavailable' }));
    expect(openTasks(untold)).toEqual([task]);
    expect(openTasks(play(untold, looks('done')))).toEqual(['berth: unavailable (operator)']);
    const again = play(untold, says('berth', { type: 'errand.retried', by: 'operator' }));
    expect(openTasks(again)).toEqual([task]);
  });
});

describe('what a rule said', () => {
  const wrecked = tell(
    only('register'),
    aSale,
    given({ ...openlyWintering, boat: { ...openlyWintering.boat, wreck: true } }),
    on(settled),
  );

  test('of what a body does by itself is looked at by the body, and the person need not apply meanwhile', () => {
    const story = play(wrecked, humanAsked('register'));
    expect(openTasks(story)).toEqual(['register: human-asked (caseworker)']);
    expect(shown(story, 'register')).toMatchObject({ state: 'stalled', waitsFor: 'caseworker' });
    const looked = play(story, looks('done', 'register'));
    expect(openTasks(looked)).toEqual(['register: filter:isSurveyed (person)']);
    expect(shown(looked, 'register').waitsFor).toBe('person');
  });

  test('of what does not apply may be overruled', () => {
    const small = { ...openlyWintering, boat: { ...openlyWintering.boat, fits: false } };
    const ruledOut = tell(only('berth'), aSale, given(small), on(settled));
    const story = play(ruledOut, humanAsked());
    expect([state(story, 'berth'), openTasks(story)]).toEqual(['notRelevant', [task]]);
    expect(state(play(story, looks('granted')), 'berth')).toBe('granted');
    const opened = play(story, says('berth', { type: 'round.opened', by: 'caseworker', grounds: 'letter-9' }));
    expect([state(opened, 'berth'), openTasks(opened)]).toEqual(['asking', []]);
  });
});

test('when the trigger falls there is nothing left to look at', () => {
  const story = play(asked, hears({ type: 'trigger.annulled' }));
  expect(openTasks(story)).toEqual([]);
});

test('a question beside the round is answered beside it, and its task stays with the caseworker', () => {
  const question = play(
    asked,
    says('berth', { type: 'citizen.asked', by: 'caseworker', to: 'ben', letter: 'letter-2' }),
  );
  expect(shown(question, 'berth')).toMatchObject({ state: 'refused', waitsFor: 'person' });
  expect([openAsks(question), openTasks(question)]).toEqual([['berth ben more'], [task]]);
  expect(standingFor(standingOf(question.journey), 'ada').errands[0]).toMatchObject({ waitsFor: 'caseworker' });
  const answered = play(question, says('berth', { type: 'consent.given', by: 'ben', answer: 'letter-3' }));
  expect([openAsks(answered), openTasks(answered), state(answered, 'berth')]).toEqual([[], [task], 'refused']);
  expect(errand(answered, 'berth').letters).toMatchObject([
    { id: 'letter-2', from: 'caseworker', to: 'ben' },
    { id: 'letter-3', from: 'ben', to: 'caseworker' },
  ]);
  expect(openAsks(play(question, looks('done')))).toEqual([]);
});
