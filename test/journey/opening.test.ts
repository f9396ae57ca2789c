/** What an errand waits for before it begins, and whom it asks. */
import { days } from '../../journey/deadlines.js';
import type { Leaflet } from '../../journey/define.js';
import { answer, type Rule } from '../../journey/eligibility.js';
import { waitsForOthers } from '../every-life-event/holds.js';
import { ada, aSale, ben, harbour, known, only, settled } from './small.js';
import {
  acts,
  agrees,
  answers,
  applies,
  appliesAnyway,
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
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const berth = only('berth');
const ready = [given(known), on(settled)] as const;

describe('settling', () => {
  test('nothing outward is done before the trigger has settled', () => {
    const story = tell(only('pilot', 'distress'), aSale, given(known));
    expect(sends(story, 'pilot')).toEqual([]);
    expect(shown(story, 'pilot').waitsFor).toBe('settling');
    expect(sends(play(story, on(settled)), 'pilot')).toHaveLength(2);
  });

  test('what is urgent does not wait for it', () => {
    expect(sends(tell(only('distress'), aSale, given(known)), 'distress')).toHaveLength(1);
  });

  test('a party who joins later has its own days of settling', () => {
    const dinghy = { ref: 'dinghy', is: 'organisation', roles: ['boat'] } as const;
    const story = tell(only('tell'), aSale, ...ready, hears({ type: 'party.joined', party: dinghy }));
    expect(shown(story, 'tell', 'dinghy').waitsFor).toBe('settling');
    expect(sends(play(story, on('2026-12-08')), 'tell')).toHaveLength(2);
    expect(sends(play(story, on('2026-12-09')), 'tell')).toHaveLength(4);
  });

  test('what opens on a day of its own waits for that day', () => {
    const story = tell(only('blessing'), aSale, given({ boat: { blessed: true } }), on('2027-01-23'));
    expect(shown(story, 'blessing').waitsFor).toBe('date');
    expect(sends(play(story, on('2027-01-24')), 'blessing')).toHaveLength(1);
  });
});

describe('what is unknown', () => {
  test('is asked of those who may tell it, and then judged', () => {
    const story = tell(berth, aSale, ...ready);
    expect(openAsks(story)).toEqual(['berth ada finding', 'berth ben finding']);
    expect(errand(story, 'berth').question).toMatchObject({ names: ['boat:winter'] });
    const told = play(story, answers('ada', 'winter', true, 'boat'));
    expect(openAsks(told)).toEqual(['berth ada consent', 'berth ben consent']);
    expect(openAsks(play(story, answers('ada', 'winter', false, 'boat')))).toEqual([]);
  });

  test('of a participant is asked of nobody else', () => {
    const leaflet = only('pilot', 'berth');
    const ofBen: Rule = {
      name: 'benStays',
      law: 'havneloven § 3',
      judge: (view) => answer(view.finding('winter', view.every('owner')[1]) as boolean | undefined),
    };
    const story = tell({ ...leaflet, steps: { pilot: { ...leaflet.steps.pilot!, onlyIf: [ofBen] } } }, aSale, ...ready);
    expect(openAsks(story)).toEqual(['pilot ben finding']);
    expect(shown(story, 'pilot', 'ada').waitsFor).toBe('unknown');
  });

  test('is not asked anew when something else is heard', () => {
    const story = tell(berth, aSale, ...ready);
    expect(effectsOf(play(story, given({ ada: { adult: true } })), 'ask')).toHaveLength(2);
  });

  test('waits where no person may tell it', () => {
    const { fits: _, ...unmeasured } = known.boat;
    const story = tell(berth, aSale, given({ boat: unmeasured }), on(settled), answers('ada', 'winter', true, 'boat'));
    expect(shown(story, 'berth')).toMatchObject({ state: 'waiting', waitsFor: 'unknown' });
    expect(state(play(story, given({ boat: { fits: true } })), 'berth')).toBe('asking');
    expect(state(play(story, given({ boat: { fits: false } })), 'berth')).toBe('notRelevant');
  });

  test('is left to the person when a right would otherwise be lost', () => {
    const { fits: _, ...unmeasured } = known.boat;
    const story = tell(berth, aSale, given({ boat: { ...unmeasured, winter: true } }), on('2027-04-26'));
    expect(state(story, 'berth')).toBe('asking');
    expect(openAsks(story)).toEqual(['berth ada consent', 'berth ben consent']);
  });

  test('does not hold back who applies anyway', () => {
    const { fits: _, ...unmeasured } = known.boat;
    const story = tell(berth, aSale, given({ boat: unmeasured }), on(settled), appliesAnyway('ada', 'berth'));
    expect(openAsks(story)).toEqual(['berth ada consent', 'berth ben consent']);
    const agreed = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'));
    expect(sends(agreed, 'berth')).toMatchObject([{ act: 'submit', anyway: true, by: ['ada', 'ben'] }]);
  });

  test('need not be answered by who applies anyway', () => {
    const story = tell(berth, aSale, ...ready, appliesAnyway('ada', 'berth'));
    expect(openAsks(story)).toEqual(['berth ada consent', 'berth ben consent']);
  });

  test('is not asked a second time of who tells us something that was never a question', () => {
    const story = tell(berth, aSale, ...ready, answers('ada', 'fits', false, 'boat'));
    expect(story.journey.findings.boat?.fits).toMatchObject({ value: true, source: 'registry' });
  });
});

describe('a rule that says no', () => {
  const refused = tell(berth, aSale, given({ boat: { ...known.boat, fits: false } }), on(settled));

  test('is shown with the errand, and asks nobody', () => {
    expect(errand(refused, 'berth')).toMatchObject({ state: 'notRelevant', cause: 'fits' });
    expect(refused.effects.filter((it) => it.verb !== 'gather')).toEqual([]);
  });

  test('does not keep anybody from applying anyway', () => {
    const story = play(refused, appliesAnyway('ada', 'berth'), agrees('ada', 'berth'), agrees('ben', 'berth'));
    expect(sends(story, 'berth')).toMatchObject([{ anyway: true, round: 2 }]);
    expect(state(play(story, given({ boat: { wreck: true } })), 'berth')).toBe('submitting');
  });

  test('may turn, and the errand begins', () => {
    expect(state(play(refused, given({ boat: { fits: true, winter: true } })), 'berth')).toBe('asking');
  });
});

describe('whoever must answer', () => {
  const asked = tell(berth, aSale, given({ boat: { ...known.boat, winter: true } }), on(settled));
  const named = tell(only('name'), aSale, ...ready);
  const choice = (story: typeof named) => sends(story, 'name')[0];

  test('all must agree where all must', () => {
    const one = play(asked, agrees('ada', 'berth'));
    expect(state(one, 'berth')).toBe('asking');
    expect(sends(play(one, agrees('ben', 'berth')), 'berth')).toMatchObject([{ by: ['ada', 'ben'], with: 'north' }]);
  });

  test('one no is enough where all must agree', () => {
    const story = play(asked, agrees('ada', 'berth'), says('berth', { type: 'errand.declined', by: 'ben' }));
    expect(state(story, 'berth')).toBe('declined');
    expect(openAsks(story)).toEqual([]);
  });

  test('one yes is enough where any may', () => {
    const page = tell(only('berth', 'log'), aSale, given(known), on('2026-12-08'), decides('berth', 'granted'));
    expect(sends(play(page, agrees('ben', 'log')), 'log')).toMatchObject([{ by: ['ben'] }]);
  });

  test('the same must be chosen where it must', () => {
    const differ = play(named, agrees('ada', 'name', 'boat', 'Måke'), agrees('ben', 'name', 'boat', 'Terne'));
    expect(state(differ, 'name')).toBe('asking');
    expect(choice(play(differ, agrees('ada', 'name', 'boat', 'Terne')))).toMatchObject({ by: ['ada', 'ben'] });
  });

  test('nobody else can answer, agree or decline', () => {
    const story = play(
      asked,
      agrees('eve', 'berth'),
      says('berth', { type: 'errand.declined', by: 'eve' }),
      says('berth', { type: 'consent.withdrawn', by: 'eve' }),
    );
    expect(story.journey.seq).toBe(asked.journey.seq);
  });

  test('who has agreed may take it back before the others have', () => {
    const story = play(asked, agrees('ada', 'berth'), says('berth', { type: 'consent.withdrawn', by: 'ada' }));
    expect(state(play(story, agrees('ben', 'berth')), 'berth')).toBe('asking');
    expect(state(play(story, agrees('ben', 'berth'), agrees('ada', 'berth')), 'berth')).toBe('submitting');
  });

  test('who declined may think better of it', () => {
    const declined = play(asked, says('berth', { type: 'errand.declined', by: 'ben' }));
    const story = play(declined, appliesAnyway('ben', 'berth'));
    expect(errand(story, 'berth')).toMatchObject({ state: 'asking', round: 2, replies: {} });
    expect(errand(story, 'berth')).not.toHaveProperty('anyway');
  });

  test('where nobody is left to ask, a caseworker is', () => {
    const story = tell(only('name'), { ...aSale, participants: [] }, ...ready);
    expect(shown(story, 'name')).toMatchObject({ state: 'stalled', cause: 'nobody-to-ask', waitsFor: 'caseworker' });
    const joined = play(story, given({}, { participants: [{ ref: 'ada', role: 'owner', from: 0 }] }));
    expect(openAsks(joined)).toEqual(['name ada consent']);
    expect(openTasks(joined)).toEqual([]);
  });

  test('who joins while others are asked is asked too', () => {
    const story = tell(only('name'), { ...aSale, participants: [aSale.participants[0]!] }, ...ready);
    expect(openAsks(story)).toEqual(['name ada consent']);
    const joined = play(story, given({}, { participants: [{ ref: 'ben', role: 'owner', from: 0 }] }));
    expect(openAsks(joined)).toEqual(['name ada consent', 'name ben consent']);
  });

  test('a field may be kept out of what is sent', () => {
    const story = play(
      asked,
      says('berth', { type: 'field.withheld', by: 'ada', field: 'engine' }),
      agrees('ada', 'berth'),
      agrees('ben', 'berth'),
    );
    expect(sends(story, 'berth')).toMatchObject([{ withheld: ['engine'] }]);
  });
});

describe('what comes after something else', () => {
  const chain = only('register', 'berth', 'tell', 'buoy');
  const begun = tell(chain, aSale, given({ boat: { ...known.boat, winter: true } }), on(settled));

  test('waits until it has ended, however it ends', () => {
    expect(shown(begun, 'berth').waitsFor).toBe('errand');
    expect(state(play(begun, acts('register')), 'berth')).toBe('asking');
    expect(sends(play(begun, acts('register'), decides('berth', 'refused')), 'tell')).toHaveLength(2);
  });

  test('waits out the time to appeal where it says so', () => {
    const refused = play(begun, acts('register'), decides('berth', 'refused'));
    expect(shown(refused, 'buoy').waitsFor).toBe('errand');
    expect(state(play(refused, on('2026-12-23')), 'buoy')).toBe('waiting');
    expect(state(play(refused, on('2026-12-24')), 'buoy')).toBe('asking');
  });

  test('does not wait longer than four weeks before a right is lost', () => {
    const story = tell(only('register', 'berth'), aSale, given({ boat: { ...known.boat, winter: true } }));
    const stalled = play(story, on('2027-04-25'));
    expect([state(stalled, 'register'), state(stalled, 'berth')]).toEqual(['stalled', 'waiting']);
    expect(state(play(stalled, on('2027-04-26')), 'berth')).toBe('asking');
  });

  test('does not wait for what was never planned', () => {
    const late: Leaflet = {
      ...chain,
      steps: { ...chain.steps, register: { ...harbour.steps.register, inForce: '2030-01-01' } },
    };
    expect(state(tell(late, aSale, given({ boat: { ...known.boat, winter: true } }), on(settled)), 'berth')).toBe(
      'asking',
    );
  });

  describe('about somebody whose own part in that was given up', () => {
    const { pilot } = harbour.steps;
    const crew: Leaflet = {
      ...harbour,
      steps: { muster: { ...pilot, each: 'sailor' }, pilot: { ...pilot, after: ['muster'] } },
    };
    const both = { ...aSale, parties: [ada, ben].map((it) => ({ ...it, roles: ['owner', 'sailor'] })) };
    const ashore = tell(crew, both, ...ready, hears({ type: 'party.changed', party: 'ada', roles: ['owner'] }));

    test('waits for that of others, and is seen to', () => {
      expect([state(ashore, 'muster', 'ada'), state(ashore, 'muster', 'ben')]).toEqual(['superseded', 'submitting']);
      expect(shown(ashore, 'pilot', 'ada').waitsFor).toBe('errand');
      expect(waitsForOthers({ leaflet: crew, journey: ashore.journey }, errand(ashore, 'pilot', 'ada'))).toBe(true);
      const ended = play(ashore, decides('muster', 'granted', 'ben'));
      expect(state(ended, 'pilot', 'ada')).toBe('submitting');
    });
  });
});

describe('by whom it is done', () => {
  test('a body that no machine may write to is applied to by the person, whose word counts', () => {
    const story = tell(
      only('berth', 'buoy'),
      aSale,
      given(known),
      on(settled),
      decides('berth', 'refused'),
      on('2026-12-24'),
    );
    expect(openAsks(story)).toEqual(['buoy ada apply', 'buoy ben apply']);
    expect(sends(story, 'buoy')).toEqual([]);
    const applied = play(story, applies('ada', 'buoy'));
    expect(shown(applied, 'buoy')).toMatchObject({ state: 'withBody', word: 'person', waitsFor: 'body' });
    expect(openAsks(applied)).toEqual([]);
  });

  test('what is merely tracked is done when somebody says so', () => {
    const story = tell(only('insure'), aSale, ...ready);
    expect(openAsks(story)).toEqual(['insure ada do', 'insure ben do']);
    const done = play(story, agrees('ada', 'insure', 'ada'));
    expect(shown(done, 'insure', 'ada')).toMatchObject({ state: 'done', word: 'person' });
    expect(openAsks(done)).toEqual(['insure ben do']);
  });

  test('who has applied already says so before we ask', () => {
    const story = tell(berth, aSale, given(known), applies('ada', 'berth'));
    expect(shown(story, 'berth')).toMatchObject({ state: 'withBody', word: 'person' });
  });

  test('what holds already is done, whoever did it', () => {
    const story = tell(only('register'), aSale, given({ boat: { ...known.boat, registered: true } }));
    expect(errand(story, 'register')).toMatchObject({ state: 'done', word: 'register' });
    const later = tell(only('register'), aSale, ...ready, given({ boat: { registered: true } }));
    expect(errand(later, 'register')).toMatchObject({ state: 'done', word: 'register' });
  });

  test('several bodies get an errand each', () => {
    const story = tell(only('tell'), aSale, ...ready);
    expect(sends(story, 'tell').map((it) => it.with)).toEqual(['guard', 'customs']);
  });
});

describe('a body that acts by itself', () => {
  const story = tell(only('register'), aSale, given({ boat: { ...known.boat, wreck: true } }), on(settled));

  test('is watched, and asks nobody', () => {
    expect(shown(tell(only('register'), aSale, ...ready), 'register').waitsFor).toBe('body');
  });

  test('does not act where its own filter is not met, and the person must apply', () => {
    expect(shown(story, 'register')).toMatchObject({
      state: 'stalled',
      cause: 'filter:isSurveyed',
      waitsFor: 'person',
    });
    expect(openTasks(story)).toEqual(['register: filter:isSurveyed (person)']);
    expect(shown(play(story, applies('ada', 'register')), 'register')).toMatchObject({
      state: 'withBody',
      word: 'person',
    });
  });

  test('is not tried again as long as its own filter says so: nothing was sent', () => {
    const retried = play(story, says('register', { type: 'errand.retried', by: 'operator' }));
    const notReceived = play(story, says('register', { type: 'word.given', by: 'ada', says: 'notReceived' }));
    expect([state(retried, 'register'), state(notReceived, 'register')]).toEqual(['stalled', 'stalled']);
  });

  test('assesses nothing after the first filter that is not met, and never what only it knows', () => {
    expect(errand(story, 'register').verdicts).toMatchObject([
      { answer: 'no' },
      { rule: 'feeIsPaid', answer: 'notAssessed' },
    ]);
  });

  test('acts after all when the filter is met', () => {
    const met = play(story, given({ boat: { wreck: false } }));
    expect(state(met, 'register')).toBe('withBody');
    expect(openTasks(met)).toEqual([]);
    expect(state(play(met, given({ boat: { wreck: true } })), 'register')).toBe('stalled');
  });

  test('which is met before it opens never stalls it', () => {
    const early = tell(
      only('register'),
      aSale,
      given({ boat: { wreck: true } }),
      given({ boat: { wreck: false } }),
      on(settled),
    );
    expect(state(early, 'register')).toBe('withBody');
  });

  test('does not take back what the person has applied for', () => {
    const applied = play(story, applies('ada', 'register'), given({ boat: { port: 'south' } }));
    expect(state(applied, 'register')).toBe('withBody');
  });
});

test('only persons are looked up, and only what the leaflet names', () => {
  const story = tell(berth, aSale, hears({ type: 'register.changed', parties: ['ada', 'boat'], parts: ['boat'] }));
  expect(effectsOf(story, 'gather')).toMatchObject([
    { key: 'journey/gather/1', of: ['ada', 'ben'], everyone: [{ ref: 'boat' }, { ref: 'ada' }, { ref: 'ben' }] },
    { key: 'journey/gather/2', of: ['ada'], parts: ['boat'] },
  ]);
});

test('a register that cannot be read is tried again every day, and has one task until it answers', () => {
  const missed = hears({ type: 'findings.missed', cause: 'unavailable', from: 'registry' });
  const story = tell(berth, aSale, missed, on('2026-11-26'), missed, on('2026-11-27'));
  expect(effectsOf(story, 'gather')).toHaveLength(3);
  expect(openTasks(story)).toEqual(['findings: unavailable (operator)']);
  const other = play(story, hears({ type: 'findings.gathered', found: {}, read: { from: 'insurer' } }));
  expect(openTasks(other)).toHaveLength(1);
  const answered = play(
    other,
    hears({ type: 'findings.gathered', found: {}, read: { from: 'registry' } }),
    on('2026-12-24'),
  );
  expect(openTasks(answered)).toEqual([]);
  expect(effectsOf(answered, 'gather')).toHaveLength(3);
});

test('what a register no longer holds is unknown again, what a person told stays', () => {
  const story = tell(
    berth,
    aSale,
    given({ boat: { fits: true, port: 'north' } }),
    answers('ada', 'winter', true, 'boat'),
    hears({ type: 'findings.gathered', found: { boat: {} }, read: { from: 'registry', parts: ['boat'] } }),
  );
  expect(story.journey.findings.boat).toMatchObject({ winter: { value: true } });
  expect(story.journey.findings.boat).not.toHaveProperty('fits');
});

test('a leaflet that names no findings is planned at once', () => {
  const story = tell({ ...only('distress'), findings: {} }, aSale);
  expect(effectsOf(story, 'gather')).toEqual([]);
  expect(sends(story, 'distress')).toHaveLength(1);
});

test('a body that takes too long to get through to is somebody’s task before a right is lost', () => {
  const late: Leaflet = {
    ...berth,
    steps: { berth: { ...harbour.steps.berth, asks: { of: () => [], need: 'any' }, fields: [], onlyIf: [] } },
  };
  const noAsks = {
    ...late,
    steps: { berth: { ...late.steps.berth!, round: 'application' as const, answersWithin: days(300) } },
  };
  const { asks: _, ...plain } = noAsks.steps.berth;
  const story = tell({ ...noAsks, steps: { berth: plain } }, aSale, given(known), on('2027-05-21'));
  expect(state(story, 'berth')).toBe('submitting');
  expect(shown(play(story, on('2027-05-22')), 'berth')).toMatchObject({ state: 'stalled', waitsFor: 'caseworker' });
  expect(state(play(story, on('2027-05-22'), ended('berth', 'sent')), 'berth')).toBe('withBody');
});

describe('what a rule has ruled out', () => {
  const acted = says('berth', { type: 'body.acted' });
  const ruledOut = given({ boat: { fits: false } });
  const asking = tell(only('berth'), aSale, given(known));

  test('and a body does all the same is done, whichever came first', () => {
    for (const story of [play(asking, ruledOut, acted), play(asking, acted, ruledOut)])
      expect(errand(story, 'berth')).toMatchObject({ state: 'done', word: 'body', round: 1 });
  });
});
