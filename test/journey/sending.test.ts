/** What leaves, under which key, and what is done when it does not arrive. */
import { aSale, harbourBody, known, only, settled } from './small.js';
import {
  actsSent,
  agrees,
  appliesAnyway,
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
  says,
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const asked = tell(only('berth'), aSale, given(wintering), on(settled));
const submitted = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'));
const withBody = play(submitted, ended('berth', 'sent'));
const keys = (story: typeof asked) => sends(story, 'berth').map((it) => it.key.slice(it.key.indexOf('/', 8) + 1));
const retried = says('berth', { type: 'errand.retried', by: 'operator' });
const withdraws = (by: string) => says('berth', { type: 'consent.withdrawn', by });
const withdrawn = says('berth', { type: 'application.withdrawn', by: 'ada' });
const corrects = (part: string) => hears({ type: 'fact.corrected', by: 'ada', of: 'boat', part });

describe('a message that does not get through', () => {
  test('is an operator’s task when the body is away, and goes under the same key when it is tried again', () => {
    const story = play(submitted, fails('berth', 'unavailable'));
    expect(shown(story, 'berth')).toMatchObject({ state: 'stalled', cause: 'unavailable', waitsFor: 'operator' });
    expect(keys(play(story, retried))).toEqual(['1/submit/3', '1/submit/3']);
  });

  test('is a caseworker’s when the body will not have it', () => {
    expect(shown(play(submitted, fails('berth', 'refused-by-body')), 'berth').waitsFor).toBe('caseworker');
  });

  test('goes under a new key when something else is to be sent', () => {
    const story = play(submitted, fails('berth', 'refused-by-body'));
    const corrected = play(story, corrects('engine'), retried);
    expect(keys(corrected)).toHaveLength(2);
    expect(new Set(keys(corrected)).size).toBe(2);
    const withheld = play(story, says('berth', { type: 'field.withheld', by: 'ada', field: 'engine' }), retried);
    expect(sends(withheld, 'berth').map((it) => it.withheld)).toEqual([[], ['engine']]);
    expect(new Set(keys(withheld)).size).toBe(2);
  });

  test('is not stalled by an old attempt that ends late', () => {
    const first = sends(submitted, 'berth')[0]!;
    const story = play(
      submitted,
      fails('berth', 'outcome-unknown'),
      says('berth', { type: 'word.given', by: 'ada', says: 'notReceived' }),
    );
    expect(state(play(story, ended('berth', 'failed', { key: first.key })), 'berth')).toBe('submitting');
  });
});

describe('a letter that comes back', () => {
  test('stalls the errand, and is an operator’s to see to', () => {
    const story = play(withBody, says('berth', { type: 'message.lost' }));
    expect(shown(story, 'berth')).toMatchObject({ state: 'stalled', cause: 'undelivered', waitsFor: 'operator' });
  });

  test('is ours: an application that somebody has sent themselves is with the body still', () => {
    const refused = hearsOf('berth', { outcome: 'refused', on: '2026-12-03' });
    const applied = says('buoy', { type: 'word.given', by: 'ada', says: 'applied' });
    const own = tell(only('berth', 'buoy'), aSale, given(wintering), on(settled), refused, on('2027-01-15'), applied);
    expect(state(own, 'buoy')).toBe('withBody');
    expect(state(play(own, says('buoy', { type: 'message.lost' })), 'buoy')).toBe('withBody');
  });

  test('goes as a new letter when it is tried again', () => {
    const story = play(withBody, says('berth', { type: 'message.lost' }), retried);
    expect(state(story, 'berth')).toBe('submitting');
    expect(new Set(keys(story)).size).toBe(2);
  });
});

describe('a message of which nobody knows whether it arrived', () => {
  const unknown = play(submitted, fails('berth', 'outcome-unknown'));

  test('is the person’s to ask about', () => {
    expect(openTasks(unknown)).toEqual(['berth: outcome-unknown (person)']);
  });

  test('is not sent again when the body has it', () => {
    const story = play(unknown, says('berth', { type: 'word.given', by: 'ada', says: 'received' }));
    expect(shown(story, 'berth')).toMatchObject({ state: 'withBody', word: 'person' });
    expect(keys(story)).toHaveLength(1);
  });

  test('is sent as something new when the body has not', () => {
    const story = play(unknown, says('berth', { type: 'word.given', by: 'ada', says: 'notReceived' }));
    expect(state(story, 'berth')).toBe('submitting');
    expect(new Set(keys(story)).size).toBe(2);
  });

  test('is looked up under the key it had when an operator tries again', () => {
    expect(new Set(keys(play(unknown, retried))).size).toBe(1);
  });

  test('is withdrawn at the body all the same', () => {
    expect(actsSent(play(unknown, withdrawn), 'berth')).toEqual(['submit', 'withdraw']);
  });
});

describe('the gate', () => {
  test('sends nothing while it knows of a doubt, and is tried again within the hour', () => {
    const story = play(submitted, ended('berth', 'stopped'));
    expect(shown(story, 'berth')).toMatchObject({ state: 'preparing', cause: 'stopped', waitsFor: 'caseworker' });
    expect(keys(story)).toHaveLength(1);
    expect(keys(play(story, on('2026-12-03')))).toEqual(['1/submit/3', '1/submit/3']);
  });

  test('is tried again as soon as the doubt is gone, and not before', () => {
    const doubted = play(
      submitted,
      hears({ type: 'trigger.doubted', about: 'boat', why: 'two papers' }),
      ended('berth', 'stopped'),
    );
    expect(keys(play(doubted, on('2026-12-20')))).toHaveLength(1);
    const confirmed = play(doubted, hears({ type: 'trigger.confirmed', about: 'boat', why: 'checked' }));
    expect(state(confirmed, 'berth')).toBe('submitting');
    expect(keys(confirmed)).toEqual(['1/submit/3', '1/submit/3']);
  });

  test('asks again where somebody does not agree any more', () => {
    const story = play(submitted, ended('berth', 'unconsented'));
    expect(openAsks(story)).toEqual(['berth ada consent', 'berth ben consent']);
    const again = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'));
    expect(new Set(keys(again)).size).toBe(2);
  });

  test('knows nothing of a round that has ended', () => {
    const story = play(
      submitted,
      hearsOf('berth', { outcome: 'granted', on: '2026-12-03' }),
      ended('berth', 'stopped'),
    );
    expect(state(story, 'berth')).toBe('granted');
  });
});

describe('consent that is taken back', () => {
  test('while others are asked is merely missing', () => {
    const story = play(asked, agrees('ada', 'berth'), withdraws('ada'));
    expect(errand(story, 'berth')).toMatchObject({ state: 'asking', replies: {} });
  });

  test('before anything has left is asked for again', () => {
    const held = play(
      asked,
      agrees('ada', 'berth'),
      hears({ type: 'trigger.doubted', about: 'boat', why: 'two papers' }),
      agrees('ben', 'berth'),
    );
    expect(state(held, 'berth')).toBe('preparing');
    expect(errand(play(held, withdraws('ben')), 'berth')).toMatchObject({
      state: 'asking',
      replies: { ada: { says: 'yes' } },
    });
    expect(state(play(held, withdraws('ben'), agrees('ben', 'berth')), 'berth')).toBe('preparing');
  });

  test('while it is under way withdraws it once it has arrived', () => {
    const story = play(submitted, withdraws('ben'));
    expect(state(story, 'berth')).toBe('submitting');
    const arrived = play(story, ended('berth', 'sent'));
    expect(errand(arrived, 'berth')).toMatchObject({ state: 'withdrawn', cause: 'consent-withdrawn' });
    expect(actsSent(arrived, 'berth')).toEqual(['submit', 'withdraw']);
    expect(state(play(story, ended('berth', 'unconsented')), 'berth')).toBe('asking');
  });

  test('while it is under way keeps it from being sent again when it fails', () => {
    const unknown = play(submitted, withdraws('ada'), fails('berth', 'outcome-unknown'));
    expect(state(unknown, 'berth')).toBe('withdrawn');
    expect(actsSent(unknown, 'berth')).toEqual(['submit', 'withdraw']);
    const turnedAway = play(submitted, withdraws('ada'), fails('berth', 'refused-by-body'));
    expect(errand(turnedAway, 'berth')).toMatchObject({ state: 'asking', replies: { ben: { says: 'yes' } } });
    expect(openTasks(turnedAway)).toEqual([]);
  });

  test('once the body has it withdraws it there', () => {
    const story = play(withBody, withdraws('ada'));
    expect(errand(story, 'berth')).toMatchObject({ state: 'withdrawn', cause: 'consent-withdrawn' });
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw']);
  });

  test('where it stalled on the way withdraws what may have arrived', () => {
    const story = play(submitted, fails('berth', 'unavailable'), withdraws('ada'));
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw']);
    expect(openTasks(story)).toEqual([]);
    const never = play(submitted, fails('berth', 'refused-by-body'), withdraws('ada'));
    expect(openAsks(never)).toEqual(['berth ada consent', 'berth ben consent']);
  });

  test('after the decision changes nothing', () => {
    const decided = play(withBody, hearsOf('berth', { outcome: 'granted', on: '2026-12-10' }));
    const story = play(decided, withdraws('ada'));
    expect([state(story, 'berth'), story.journey.seq]).toEqual(['granted', decided.journey.seq]);
  });

  test('while the body asks for more withdraws the whole', () => {
    const story = play(withBody, says('berth', { type: 'more.asked' }), withdraws('ada'));
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw']);
    expect(openAsks(story)).toEqual([]);
  });
});

describe('an application that is withdrawn', () => {
  test('says nothing to a body that has had nothing', () => {
    expect(actsSent(play(asked, withdrawn), 'berth')).toEqual([]);
    expect(openAsks(play(asked, withdrawn))).toEqual([]);
  });

  test('is withdrawn at the body that may have it', () => {
    for (const story of [submitted, withBody, play(withBody, on('2027-02-05'))])
      expect(actsSent(play(story, withdrawn), 'berth').at(-1)).toBe('withdraw');
  });

  test('is withdrawn by the person where no machine may write, and stays open until then', () => {
    const buoy = tell(only('buoy', 'berth'), aSale, given(wintering), on(settled), appliesAnyway('ada', 'buoy'));
    const applied = play(buoy, hearsOf('berth', { outcome: 'refused', on: '2026-12-02' }), on('2026-12-24'));
    const gone = play(
      applied,
      says('buoy', { type: 'word.given', by: 'ada', says: 'applied' }),
      says('buoy', { type: 'application.withdrawn', by: 'ada' }),
    );
    expect(shown(gone, 'buoy')).toMatchObject({ state: 'withdrawn', waitsFor: 'person' });
    expect(openTasks(gone)).toEqual(['buoy: withdraw-yourself (person)']);
    const done = play(gone, says('buoy', { type: 'word.given', by: 'ada', says: 'done' }));
    expect(openTasks(done)).toEqual([]);
    expect(shown(done, 'buoy')).toMatchObject({ state: 'withdrawn', waitsFor: 'nobody' });
  });

  test('may be applied for again', () => {
    const story = play(
      withBody,
      withdrawn,
      appliesAnyway('ada', 'berth'),
      agrees('ada', 'berth'),
      agrees('ben', 'berth'),
    );
    expect(actsSent(story, 'berth')).toEqual(['submit', 'withdraw', 'submit']);
    expect(new Set(keys(story)).size).toBe(3);
  });

  test('that the body does not hear of is somebody’s task, until it does', () => {
    const failed = play(withBody, withdrawn, fails('berth', 'unavailable'));
    expect(shown(failed, 'berth')).toMatchObject({ state: 'withdrawn', waitsFor: 'operator' });
    expect(openTasks(failed)).toEqual(['berth: unavailable (operator)']);
    const again = play(failed, retried);
    expect(keys(again).slice(-2)).toEqual(['1/withdraw/4', '1/withdraw/4']);
    const heard = play(again, ended('berth', 'acknowledged'));
    expect(shown(heard, 'berth')).toMatchObject({ state: 'withdrawn', waitsFor: 'nobody' });
    expect(openTasks(heard)).toEqual([]);
    expect(
      openTasks(
        play(failed, says('berth', { type: 'errand.resolved', by: 'operator', outcome: 'done', grounds: 'phoned' })),
      ),
    ).toEqual([]);
  });
});

describe('a fact that is corrected', () => {
  test('is corrected where it has been sent', () => {
    const story = play(withBody, corrects('engine'));
    expect(sends(story, 'berth').at(-1)).toMatchObject({ act: 'correct', purpose: 'engine' });
    expect(state(story, 'berth')).toBe('withBody');
  });

  test('that was not sent to anybody is nobody’s business', () => {
    expect(actsSent(play(withBody, corrects('colour')), 'berth')).toEqual(['submit']);
  });

  test('while the message is under way is told once that has arrived', () => {
    const story = play(submitted, corrects('engine'));
    expect(actsSent(story, 'berth')).toEqual(['submit']);
    expect(actsSent(play(story, ended('berth', 'sent')), 'berth')).toEqual(['submit', 'correct']);
    expect(actsSent(play(story, hearsOf('berth', { outcome: 'granted', on: '2026-12-03' })), 'berth')).toEqual([
      'submit',
      'tell',
    ]);
  });

  test('is only told to a body that has decided', () => {
    const story = play(withBody, hearsOf('berth', { outcome: 'granted', on: '2026-12-03' }), corrects('engine'));
    expect(sends(story, 'berth').at(-1)).toMatchObject({ act: 'tell', purpose: 'engine' });
    expect(state(story, 'berth')).toBe('granted');
  });

  test('is corrected by the register as by the person', () => {
    const story = play(
      withBody,
      hears({ type: 'findings.gathered', found: {}, changed: [{ of: 'boat', part: 'name' }] }),
    );
    expect(actsSent(story, 'berth')).toEqual(['submit', 'correct']);
  });

  test('that the body does not get is somebody’s task, and the round goes on', () => {
    const story = play(withBody, corrects('engine'), fails('berth', 'unavailable'));
    expect(shown(story, 'berth')).toMatchObject({ state: 'withBody', waitsFor: 'operator' });
    expect(state(play(story, hearsOf('berth', { outcome: 'granted', on: '2026-12-03' })), 'berth')).toBe('granted');
  });

  test('counts when the rules are judged', () => {
    const story = play(
      asked,
      hears({
        type: 'fact.corrected',
        by: 'ada',
        of: 'boat',
        part: 'boat',
        found: { fits: { value: false, source: 'person', asOf: '2026-12-02' } },
      }),
    );
    expect(state(story, 'berth')).toBe('notRelevant');
  });
});

describe('what the body was not told', () => {
  const untold = play(withBody, corrects('engine'), fails('berth', 'unavailable'));

  test('gives way to the next thing it is to be told', () => {
    const story = play(untold, corrects('name'));
    expect(openTasks(story)).toEqual([]);
    expect(errand(story, 'berth').aside).toMatchObject({ act: 'correct', purpose: 'name' });
  });

  test('has no second task while the errand is stalled, and one of its own when it no longer is', () => {
    const stalled = play(withBody, on('2027-02-05'), corrects('engine'), fails('berth', 'unavailable'));
    expect(openTasks(stalled)).toEqual(['berth: no-answer (caseworker)']);
    const decided = play(stalled, hearsOf('berth', { outcome: 'granted', on: '2027-02-05' }));
    expect(openTasks(decided)).toEqual(['berth: unavailable (operator)']);
  });
});

test('what a body reads in a register by itself it need not be told', () => {
  const leaflet = only('berth');
  const reads = {
    ...leaflet,
    bodies: { ...leaflet.bodies, north: harbourBody('north', { readsItself: ['registry'] }) },
  };
  const story = tell(
    reads,
    aSale,
    given(wintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
    ended('berth', 'sent'),
  );
  const changed = hears({ type: 'findings.gathered', found: {}, changed: [{ of: 'boat', part: 'name' }] });
  expect(actsSent(play(story, changed), 'berth')).toEqual(['submit']);
});

test('a rule that turns against what was sent is told to the body once, and so is that it turned back', () => {
  const turned = play(withBody, given({ boat: { fits: false } }), given({ boat: { wreck: false } }));
  expect(sends(turned, 'berth').at(-1)).toMatchObject({ act: 'correct', purpose: 'fits' });
  expect(actsSent(turned, 'berth')).toEqual(['submit', 'correct']);
  expect(actsSent(play(turned, given({ boat: { fits: true } })), 'berth')).toEqual(['submit', 'correct', 'correct']);
  const decided = play(
    withBody,
    hearsOf('berth', { outcome: 'granted', on: '2026-12-03' }),
    given({ boat: { fits: false } }),
  );
  expect(actsSent(decided, 'berth')).toEqual(['submit', 'tell']);
  expect(state(decided, 'berth')).toBe('granted');
});

test('a rule that turns while a message is under way ends the errand when the message has not left after all', () => {
  const turned = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'), given({ boat: { fits: false } }));
  expect(state(turned, 'berth')).toBe('submitting');
  expect(state(play(turned, ended('berth', 'stopped')), 'berth')).toBe('notRelevant');
});
