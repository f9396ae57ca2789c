/** A move, a new law, a new participant: the plan is made again, and nothing is forgotten. */
import { days } from '../../journey/deadlines.js';
import type { Leaflet } from '../../journey/define.js';
import { aSale, fits, harbour, known, only, settled } from './small.js';
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
  knows,
  on,
  openAsks,
  play,
  type Story,
  sends,
  state,
  tell,
} from './tell.js';

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const moves = (port: string): Chapter => given({ boat: { port } });
const asked = tell(only('berth', 'tell'), aSale, given(wintering), on(settled));
const withBody = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'sent'));
const at = (story: Story, body: string) => story.journey.errands.find((it) => it.step === 'berth' && it.with === body)!;

describe('a move', () => {
  test('opens an errand at the new body, and drops what had not left the old', () => {
    const story = play(asked, moves('south'));
    expect([at(story, 'north').state, at(story, 'south').state]).toEqual(['superseded', 'asking']);
    expect(sends(story, 'berth')).toEqual([]);
    expect(openAsks(story)).toEqual(['berth ada consent', 'berth ben consent']);
  });

  test('is told to the old body where it had an application', () => {
    const story = play(withBody, moves('south'));
    expect(sends(story, 'berth').map((it) => `${it.act} ${it.with}`)).toEqual(['submit north', 'tell north']);
  });

  test('leaves the old decision standing until the new body has decided', () => {
    const story = play(withBody, decides('berth', 'granted'), moves('south'));
    expect([at(story, 'north').state, at(story, 'south').state]).toEqual(['granted', 'asking']);
    const there = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'sent'));
    expect(at(there, 'north').state).toBe('granted');
    expect(at(play(there, decides('berth', 'refused')), 'north').state).toBe('granted');
    expect(at(play(there, decides('berth', 'granted')), 'north').state).toBe('superseded');
  });

  test('back again takes up the errand that was left', () => {
    const story = play(asked, moves('south'), moves('north'));
    expect([at(story, 'north').state, at(story, 'south').state]).toEqual(['asking', 'superseded']);
    expect(at(story, 'north')).toMatchObject({ round: 2, id: at(asked, 'north').id });
    expect(story.journey.errands.filter((it) => it.step === 'berth')).toHaveLength(2);
  });

  test('what did not apply at the old body is at the new one alone', () => {
    const unfit = play(
      tell(only('berth', 'tell'), aSale, given({ ...wintering, boat: { ...wintering.boat, fits: false } })),
    );
    expect(at(unfit, 'north').state).toBe('notRelevant');
    const story = play(unfit, moves('south'));
    expect([at(story, 'north').state, at(story, 'south').state]).toEqual(['superseded', 'notRelevant']);
    const back = play(story, moves('north'));
    expect([at(back, 'north').state, at(back, 'south').state]).toEqual(['notRelevant', 'superseded']);
  });

  test('to where nobody is responsible leaves nothing open', () => {
    expect(at(play(asked, moves('atlantis')), 'north').state).toBe('superseded');
  });

  test('lets go on what waited for the old errand', () => {
    const story = play(asked, moves('atlantis'));
    expect(sends(story, 'tell')).toHaveLength(2);
  });
});

describe('a new law', () => {
  const second: Leaflet = {
    ...only('berth', 'pilot'),
    version: 'harbour@2',
    steps: {
      berth: {
        ...harbour.steps.berth,
        after: [],
        answersWithin: days(10),
        onlyIf: [{ ...fits, name: 'fitsBetter' }],
      },
      emissions: { ...harbour.steps.emissions, inForce: '2027-02-01' },
      pilot: harbour.steps.pilot,
    },
  };
  const first = only('berth', 'pilot', 'tell');
  const begun = tell(first, aSale, given(wintering), on(settled));
  const released = hears({ type: 'rules.released', leaflet: 'harbour@2' });

  test('adds its duties from the day it enters into force', () => {
    const story = play(begun, knows(second), released);
    expect(story.journey).toMatchObject({ leaflet: 'harbour@2', replanOn: '2027-02-01' });
    expect(sends(play(story, on('2027-02-01')), 'emissions')).toHaveLength(1);
  });

  test('judges again what has not left', () => {
    const story = play(begun, knows(second), released);
    expect(errand(story, 'berth')).toMatchObject({
      rules: 'harbour@2',
      verdicts: [{ rule: 'fitsBetter', answer: 'yes' }],
    });
    expect(state(story, 'berth')).toBe('asking');
  });

  test('leaves to the old rules what has been sent by them', () => {
    const sent = play(begun, agrees('ada', 'berth'), agrees('ben', 'berth'), knows(second), released);
    expect(errand(sent, 'berth')).toMatchObject({
      rules: 'harbour@1',
      verdicts: [{ rule: 'fits' }, { rule: 'staysWinter' }],
    });
    const there = play(sent, ended('berth', 'sent'));
    expect(errand(there, 'berth').alarms.map((it) => it.what)).toEqual(['silent', 'overdue']);
  });

  test('does not touch a step that reads the same', () => {
    const before = errand(begun, 'pilot');
    expect(errand(play(begun, knows(second), released), 'pilot')).toEqual(before);
  });

  test('supersedes a step it no longer has', () => {
    const story = play(begun, knows(second), released);
    expect(errand(story, 'tell')).toMatchObject({ state: 'superseded', rules: 'harbour@1' });
    expect(actsSent(story, 'pilot')).toEqual(['submit', 'submit']);
  });

  test('that we do not have, or have already, changes nothing', () => {
    expect(play(begun, released).journey.seq).toBe(begun.journey.seq);
    const twice = play(begun, knows(second), released);
    expect(play(twice, released).journey.seq).toBe(twice.journey.seq);
  });
});

describe('a party', () => {
  test('that joins is looked up with all the others, and planned for', () => {
    const dinghy = { ref: 'dinghy', is: 'organisation', roles: ['boat'] } as const;
    const eve = { ref: 'eve', is: 'person', roles: ['owner'] } as const;
    const story = play(
      asked,
      hears({ type: 'party.joined', party: dinghy }),
      hears({ type: 'party.joined', party: eve }),
    );
    expect(effectsOf(story, 'gather').at(-1)).toMatchObject({ of: ['ada', 'ben', 'eve'] });
    const twice = play(story, hears({ type: 'party.joined', party: eve }));
    expect(twice.journey.seq).toBe(story.journey.seq);
  });

  test('that a register names is looked up, and takes part from now on', () => {
    const eve = { ref: 'eve', is: 'person', roles: ['owner'] } as const;
    const story = play(asked, given({}, { parties: [eve], participants: [{ ref: 'eve', role: 'owner', from: 0 }] }));
    expect(effectsOf(story, 'gather').at(-1)).toMatchObject({ of: ['eve'] });
    expect(story.journey.participants.at(-1)).toMatchObject({ ref: 'eve', from: story.now });
  });

  test('whose part is over sees and is asked no more, and what was done stands', () => {
    const agreed = play(asked, agrees('ada', 'berth'));
    const story = play(agreed, hears({ type: 'party.changed', party: 'ben', roles: [] }));
    expect(story.journey.participants.find(({ ref }) => ref === 'ben')?.until).toBe(story.now);
    expect(errand(story, 'berth')).toMatchObject({ asked: ['ada'], seenBy: ['ada'] });
    expect(effectsOf(story, 'close', 'berth')[0]).toMatchObject({ to: 'ben', says: 'hidden' });
    expect(effectsOf(story, 'send', 'berth')).toMatchObject([{ by: ['ada'] }]);
    expect(story.journey.trigger.status).toBe('standing');
    const twice = play(story, hears({ type: 'party.changed', party: 'ben', roles: [] }));
    expect(twice.journey.seq).toBe(story.journey.seq);
  });

  test('that gets a part again takes part from then on', () => {
    const gone = play(asked, hears({ type: 'party.changed', party: 'ben', roles: [] }), on('2026-12-20'));
    const back = play(gone, hears({ type: 'party.changed', party: 'ben', roles: ['owner'] }));
    expect(back.journey.participants.filter(({ ref }) => ref === 'ben')).toMatchObject([
      { until: expect.any(Number) },
      { from: back.now },
    ]);
    expect(effectsOf(back, 'gather').at(-1)).toMatchObject({ of: ['ben'] });
    expect(errand(back, 'berth').seenBy).toContain('ben');
  });

  test('that is not here, or has been taken back, is not changed', () => {
    const fallen = play(asked, hears({ type: 'party.annulled', party: 'ben' }));
    for (const party of ['ben', 'ghost'])
      expect(play(fallen, hears({ type: 'party.changed', party, roles: ['owner'] })).journey.seq).toBe(
        fallen.journey.seq,
      );
  });

  test('that was expected has come', () => {
    const story = tell(
      only('tell'),
      { ...aSale, trigger: { kind: 'boat.ordered', on: '2027-03-01', by: 'person' } },
      given(known),
    );
    const dinghy = { ref: 'dinghy', is: 'organisation', roles: ['boat'] } as const;
    const came = play(story, hears({ type: 'party.joined', party: dinghy, trigger: 'boat.sold', on: '2027-02-20' }));
    expect(came.journey.trigger).toMatchObject({ kind: 'boat.sold', on: '2027-02-20', by: 'register' });
    expect(came.journey.parties.dinghy?.settlesOn).toBe('2026-12-02');
  });
});

test('what one rule ended names the other where that one alone speaks against it now', () => {
  const unfit = play(asked, given({ boat: { fits: false } }));
  expect(errand(unfit, 'berth')).toMatchObject({ state: 'notRelevant', cause: 'fits' });
  const elsewhere = play(unfit, given({ boat: { fits: true, winter: false } }));
  expect(errand(elsewhere, 'berth')).toMatchObject({ state: 'notRelevant', cause: 'staysWinter' });
});
