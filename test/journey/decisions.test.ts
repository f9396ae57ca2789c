/** What bodies decide, confirm, contradict and reverse, in whatever order it comes. */
import type { Heard } from '../../journey/news.js';
import { aSale, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  appeals,
  applies,
  appliesAnyway,
  decides,
  effectsOf,
  ended,
  errand,
  given,
  hears,
  hearsOf,
  on,
  openAsks,
  openTasks,
  play,
  reverses,
  type Story,
  says,
  sends,
  shown,
  state,
  states,
  tell,
} from './tell.js';

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const submitted = tell(
  only('berth'),
  aSale,
  given(wintering),
  on(settled),
  agrees('ada', 'berth'),
  agrees('ben', 'berth'),
);
const withBody = play(submitted, ended('berth', 'sent'));
const granted: Heard = { outcome: 'granted', on: '2026-12-10' };
const refused: Heard = { outcome: 'refused', on: '2026-12-12' };
const outcomes = (story: Story, step = 'berth') =>
  errand(story, step).decisions.map((it) => `${it.outcome}${it.reversed ? ' (reversed)' : ''} by ${it.said}`);

describe('a decision', () => {
  test('ends the round, and those who see it are told', () => {
    const story = play(
      withBody,
      hearsOf('berth', { ...granted, letter: 'letter-1', automatic: true, contact: 'desk 4' }),
    );
    expect(errand(story, 'berth')).toMatchObject({
      state: 'granted',
      word: 'body',
      decisions: [{ by: 'north', letter: 'letter-1', automatic: true, contact: 'desk 4', round: 1 }],
    });
    expect(effectsOf(story, 'inform')).toMatchObject([
      { to: 'ada', says: 'granted' },
      { to: 'ben', says: 'granted' },
    ]);
  });

  test('is heard before the message it answers is known to have arrived', () => {
    const story = play(submitted, hearsOf('berth', granted), ended('berth', 'sent'));
    expect(state(story, 'berth')).toBe('granted');
    expect(outcomes(story)).toEqual(['granted by body']);
  });

  test('may come at once, with what we sent', () => {
    const story = play(submitted, ended('berth', 'granted', { decision: granted }));
    expect(errand(story, 'berth')).toMatchObject({ state: 'granted', word: 'body', decisions: [granted] });
  });

  test('is heard of an errand that has not begun', () => {
    expect(state(play(tell(only('berth'), aSale, given(known)), hearsOf('berth', granted)), 'berth')).toBe('granted');
  });

  test('that is repeated changes nothing', () => {
    const once = play(withBody, hearsOf('berth', granted));
    const twice = play(once, hearsOf('berth', granted), hearsOf('berth', { ...granted, letter: 'a copy' }));
    expect(twice.journey.seq).toBe(once.journey.seq);
    expect(twice.effects).toEqual(once.effects);
  });

  test('is heard whatever else its news may say', () => {
    const odd = says('berth', { type: 'decision.received', by: 'ada', decision: granted });
    expect(state(play(withBody, odd), 'berth')).toBe('granted');
  });

  test('that is heard under one id twice is heard once', () => {
    const news = { type: 'more.asked', errand: errand(withBody, 'berth').id, id: 'the same' } as const;
    const once = play(withBody, hears(news));
    expect(play(once, hears(news)).journey).toBe(once.journey);
  });

  test('closes what was asked and what was stalled', () => {
    const asked = tell(only('berth'), aSale, given(wintering), on(settled));
    expect(openAsks(play(asked, hearsOf('berth', granted)))).toEqual([]);
    const stalled = play(withBody, on('2027-02-01'));
    expect(openTasks(stalled)).toEqual(['berth: no-answer (caseworker)']);
    expect(openTasks(play(stalled, hearsOf('berth', granted)))).toEqual([]);
  });

  test('of what was given up is kept, and changes nothing', () => {
    const story = play(
      withBody,
      says('berth', { type: 'application.withdrawn', by: 'ada' }),
      hearsOf('berth', granted),
    );
    expect(errand(story, 'berth')).toMatchObject({ state: 'withdrawn', decisions: [granted] });
  });

  test('of what was thought past counts all the same', () => {
    const lapsed = tell(only('berth'), aSale, given(wintering), on('2027-05-26'));
    expect(state(lapsed, 'berth')).toBe('lapsed');
    expect(errand(play(lapsed, hearsOf('berth', granted)), 'berth')).toMatchObject({ state: 'granted', round: 2 });
  });

  test('on a notice is an end like any other', () => {
    const story = tell(only('tell'), aSale, given(known), on(settled), hearsOf('tell', refused));
    expect(state(story, 'tell')).toBe('refused');
  });
});

describe('a person’s word', () => {
  const told = play(withBody, says('berth', { type: 'word.given', by: 'ada', says: 'granted', on: '2026-12-09' }));

  test('counts, and is shown as the person’s', () => {
    expect(shown(told, 'berth')).toMatchObject({ state: 'granted', word: 'person' });
  });

  test('is confirmed by the body, whose word it then is', () => {
    const confirmed = play(told, hearsOf('berth', granted));
    expect(errand(confirmed, 'berth')).toMatchObject({ state: 'granted', word: 'body', round: 1 });
    expect(outcomes(confirmed)).toEqual(['granted by body']);
    const other = play(
      withBody,
      hearsOf('berth', granted),
      says('berth', { type: 'word.given', by: 'ada', says: 'granted' }),
    );
    expect(outcomes(other)).toEqual(['granted by body']);
  });

  test('gives way to the body’s', () => {
    const story = play(told, hearsOf('berth', refused));
    expect(errand(story, 'berth')).toMatchObject({ state: 'refused', word: 'body' });
    expect(outcomes(story)).toEqual(['granted (reversed) by person', 'refused by body']);
  });

  test('does not stand against the body’s', () => {
    const decided = play(withBody, hearsOf('berth', refused));
    const story = play(decided, says('berth', { type: 'word.given', by: 'ada', says: 'granted' }));
    expect(story.journey.seq).toBe(decided.journey.seq);
  });
});

describe('two decisions that contradict each other', () => {
  const one = play(withBody, hearsOf('berth', granted), hearsOf('berth', refused));
  const other = play(withBody, hearsOf('berth', refused), hearsOf('berth', granted));

  test('go to a caseworker, whichever came first', () => {
    for (const story of [one, other]) {
      expect(shown(story, 'berth')).toMatchObject({
        state: 'stalled',
        cause: 'contradicting-decisions',
        waitsFor: 'caseworker',
      });
      expect(outcomes(story)).toEqual(['granted by body', 'refused by body']);
    }
    expect(errand(one, 'berth').decisions).toEqual(errand(other, 'berth').decisions);
  });

  test('stand in the order they were made', () => {
    const later = play(withBody, hearsOf('berth', { ...granted, on: '2026-12-20' }), hearsOf('berth', refused));
    expect(outcomes(later)).toEqual(['refused by body', 'granted by body']);
  });

  test('stay contradictory when one of them is repeated', () => {
    expect(state(play(one, hearsOf('berth', granted)), 'berth')).toBe('stalled');
  });

  test('are resolved by the caseworker’s word', () => {
    const story = play(
      one,
      says('berth', { type: 'errand.resolved', by: 'caseworker', outcome: 'granted', grounds: 'a mistake' }),
    );
    expect(shown(story, 'berth')).toMatchObject({ state: 'granted', word: 'caseworker' });
    expect(openTasks(story)).toEqual([]);
  });

  test('are never a reason to apply once more', () => {
    const story = play(one, says('berth', { type: 'errand.retried', by: 'caseworker' }));
    expect(state(story, 'berth')).toBe('withBody');
    expect(sends(story, 'berth', 'submit')).toHaveLength(1);
  });
});

describe('an appeal', () => {
  const story = play(withBody, hearsOf('berth', refused));
  const appealed = play(story, appeals('ada', 'berth'));

  test('may be made while its time lasts, and the journey stays open as long', () => {
    expect(errand(story, 'berth').decisions[0]?.appeal).toEqual({ body: 'statsforvalter', until: '2027-01-04' });
    expect(state(play(story, on('2027-01-04'), appeals('ada', 'berth')), 'berth')).toBe('submitting');
    expect(state(play(story, on('2027-01-05'), appeals('ada', 'berth')), 'berth')).toBe('refused');
  });

  test('has the deadline that the body gives', () => {
    const own = play(
      withBody,
      hearsOf('berth', { ...refused, appeal: { body: 'harbour-board', until: '2027-03-01' } }),
    );
    expect(state(play(own, on('2027-03-01'), appeals('ada', 'berth')), 'berth')).toBe('submitting');
  });

  test('is a new round, sent to the body that decided', () => {
    expect(errand(appealed, 'berth')).toMatchObject({ round: 2, state: 'submitting', appealed: true });
    expect(sends(appealed, 'berth').at(-1)).toMatchObject({ act: 'appeal', with: 'north', by: ['ada'], round: 2 });
    expect(state(play(appealed, ended('berth', 'acknowledged')), 'berth')).toBe('withBody');
  });

  test('that is upheld has no second deadline of its own', () => {
    const upheld = play(
      appealed,
      ended('berth', 'sent'),
      hearsOf('berth', { outcome: 'refused', on: '2027-02-01', by: 'harbour-board' }),
    );
    expect(errand(upheld, 'berth').decisions.at(-1)).not.toHaveProperty('appeal');
    expect(state(play(upheld, appeals('ada', 'berth')), 'berth')).toBe('refused');
  });

  test('of what only the person can send is the person’s word', () => {
    const buoy = tell(
      only('buoy', 'berth'),
      aSale,
      given(wintering),
      on(settled),
      decides('berth', 'refused'),
      on('2026-12-28'),
    );
    const refusedThere = play(buoy, applies('ada', 'buoy'), decides('buoy', 'refused'), appeals('ada', 'buoy'));
    expect(errand(refusedThere, 'buoy')).toMatchObject({ state: 'withBody', word: 'person', round: 2 });
    expect(errand(refusedThere, 'buoy').alarms.map((it) => it.what)).toEqual(['silent', 'overdue']);
  });

  test('is not the first round’s decision said again', () => {
    expect(state(play(appealed, ended('berth', 'sent'), hearsOf('berth', refused, 1)), 'berth')).toBe('withBody');
  });

  test('leaves the decision standing until it is decided', () => {
    const chain = tell(only('berth', 'buoy'), aSale, given(wintering), on(settled), decides('berth', 'refused'));
    const both = play(chain, appeals('ada', 'berth'), ended('berth', 'sent'));
    const planned = play(both, given({ ada: { adult: true } }));
    expect(errand(planned, 'buoy').verdicts).toMatchObject([{ rule: 'berthIsRefused', answer: 'yes' }]);
    expect(state(play(both, decides('berth', 'granted')), 'buoy')).toBe('notRelevant');
  });
});

describe('a refusal', () => {
  test('opens the way to applying again', () => {
    const story = play(withBody, hearsOf('berth', refused), appliesAnyway('ada', 'berth'));
    expect(errand(story, 'berth')).toMatchObject({ round: 2, state: 'asking' });
    const again = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'));
    expect(sends(again, 'berth').map((it) => it.round)).toEqual([1, 2]);
    expect(new Set(sends(again, 'berth').map((it) => it.key)).size).toBe(2);
  });
});

describe('a reversal', () => {
  const chain = tell(only('berth', 'buoy', 'log'), aSale, given(wintering), on('2026-12-08'));
  const lost = play(chain, decides('berth', 'refused'), on('2026-12-30'));

  test('reconsiders what rests on the decision', () => {
    expect(states(lost, 'berth', 'buoy')).toEqual(['refused', 'asking']);
    const won = play(lost, reverses('berth', 'granted'));
    expect(states(won, 'berth', 'buoy', 'log')).toEqual(['granted', 'notRelevant', 'asking']);
    expect(states(play(won, reverses('berth', 'refused')), 'berth', 'buoy')).toEqual(['refused', 'waiting']);
  });

  test('is heard from the body that hears its appeals, and from nobody else', () => {
    const by = (body: string) =>
      play(lost, says('berth', { type: 'decision.reversed', decision: { ...granted, on: '2026-12-30', by: body } }));
    expect(errand(by('harbour-board'), 'berth')).toMatchObject({ state: 'granted', word: 'body' });
    expect(state(by('somebody-else'), 'berth')).toBe('refused');
  });

  test('is heard before the decision it reverses', () => {
    const first = play(
      withBody,
      says('berth', { type: 'decision.reversed', decision: { ...granted, on: '2027-01-10' } }),
    );
    const then = play(first, hearsOf('berth', refused));
    const inOrder = play(
      withBody,
      hearsOf('berth', refused),
      says('berth', { type: 'decision.reversed', decision: { ...granted, on: '2027-01-10' } }),
    );
    expect([state(then, 'berth'), state(inOrder, 'berth')]).toEqual(['granted', 'granted']);
    expect(outcomes(then)).toEqual(outcomes(inOrder));
    expect(outcomes(then)).toEqual(['refused (reversed) by body', 'granted by body']);
  });

  test('ends an appeal that is under way', () => {
    const appealed = play(withBody, hearsOf('berth', refused), appeals('ada', 'berth'), ended('berth', 'sent'));
    const won = play(
      appealed,
      says('berth', { type: 'decision.reversed', round: 1, decision: { ...granted, on: '2027-01-10' } }),
    );
    expect(errand(won, 'berth')).toMatchObject({ state: 'granted', round: 2 });
  });

  test('said twice is one', () => {
    const reversal = says('berth', { type: 'decision.reversed', decision: { ...granted, on: '2027-01-10' } });
    const once = play(withBody, hearsOf('berth', refused), reversal);
    expect(play(once, reversal).journey.seq).toBe(once.journey.seq);
  });
});

describe('a body that wants more', () => {
  const asked = play(withBody, says('berth', { type: 'more.asked' }));

  test('is answered with a supplement, by one who was asked', () => {
    expect(openAsks(asked)).toEqual(['berth ada more', 'berth ben more']);
    const story = play(asked, agrees('ben', 'berth'));
    expect(actsSent(story, 'berth')).toEqual(['submit', 'supplement']);
    expect(state(play(story, ended('berth', 'sent')), 'berth')).toBe('withBody');
  });

  test('decides with what it has when the person declines', () => {
    expect(state(play(asked, says('berth', { type: 'errand.declined', by: 'ada' })), 'berth')).toBe('withBody');
  });

  test('is told when the application is withdrawn instead', () => {
    const story = play(asked, says('berth', { type: 'application.withdrawn', by: 'ada' }));
    expect(state(story, 'berth')).toBe('withdrawn');
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw']);
  });

  test('may ask before its receipt has come, and at once', () => {
    const early = play(submitted, says('berth', { type: 'more.asked' }), ended('berth', 'sent'));
    expect(state(early, 'berth')).toBe('asking');
    const atOnce = play(submitted, ended('berth', 'moreAsked'));
    expect(openAsks(atOnce)).toEqual(['berth ada more', 'berth ben more']);
  });

  test('may ask before we have begun, and is heard when we have', () => {
    const story = tell(only('berth'), aSale, given(wintering), says('berth', { type: 'more.asked' }));
    expect(story.journey.early).toHaveLength(1);
    const begun = play(story, on(settled), agrees('ada', 'berth'), agrees('ben', 'berth'));
    expect(openAsks(begun)).toEqual(['berth ada more', 'berth ben more']);
    expect(begun.journey.early).toEqual([]);
  });
});

describe('a receipt', () => {
  const receipt = says('berth', { type: 'receipt.received' });

  test('is enough to know that it has arrived', () => {
    expect(state(play(submitted, receipt), 'berth')).toBe('withBody');
    expect(state(play(submitted, receipt, ended('berth', 'failed', { cause: 'outcome-unknown' })), 'berth')).toBe(
      'withBody',
    );
    expect(state(play(submitted, ended('berth', 'failed', { cause: 'outcome-unknown' }), receipt), 'berth')).toBe(
      'withBody',
    );
  });

  test('that is repeated does not bring back what has stalled since', () => {
    const stalled = play(submitted, receipt, receipt, on('2027-02-05'));
    expect(state(stalled, 'berth')).toBe('stalled');
    expect(stalled.journey.early).toEqual([]);
  });

  test('ends a notice', () => {
    const story = tell(only('tell'), aSale, given(known), on(settled), says('tell', { type: 'receipt.received' }));
    expect(state(story, 'tell')).toBe('acknowledged');
  });

  test('of another round is not this round’s', () => {
    const story = play(submitted, says('berth', { type: 'receipt.received', round: 4 }));
    expect(state(story, 'berth')).toBe('submitting');
  });
});

test('what stalls before anybody was asked, and is tried again, asks what there is to do, and can be answered', () => {
  const about = (news: Record<string, unknown>) => says('insure', news, 'ada');
  const stalled = tell(
    only('insure'),
    aSale,
    given(wintering),
    about({ type: 'decision.received', decision: { ...refused, on: '2026-11-25' } }),
    about({ type: 'decision.received', decision: { ...granted, on: '2026-11-25' } }),
  );
  expect(errand(stalled, 'insure', 'ada')).toMatchObject({ state: 'stalled', cause: 'contradicting-decisions' });
  const again = play(stalled, about({ type: 'errand.retried', by: 'operator' }));
  expect(errand(again, 'insure', 'ada')).toMatchObject({ state: 'asking', question: { about: 'do' } });
  expect(state(play(again, agrees('ada', 'insure', 'ada')), 'insure', 'ada')).toBe('done');
});

test('who reads an outcome hears that it is open again, without another word', () => {
  const refusedHere = tell(
    only('berth', 'buoy'),
    aSale,
    given(wintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
    decides('berth', 'refused'),
  );
  const reads = (story: Story) => errand(story, 'buoy').verdicts.map((it) => it.answer);
  expect(reads(refusedHere)).toEqual(['yes']);
  expect(reads(play(refusedHere, appliesAnyway('ada', 'berth')))).toEqual(['unknown']);
});
