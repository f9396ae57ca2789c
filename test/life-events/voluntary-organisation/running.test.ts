/** An association that has its number already: nothing is founded anew, and what runs goes on as for any other. */
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { leaflet } from '../../../life-events/voluntary-organisation/index.js';
import { recognise } from '../../../life-events/voluntary-organisation/recognise.js';
import { answers, effectsOf, errand, type Found, given, on, play, state, tell } from '../../stories.js';
import { aFounding, aPerson, aQuietYear, aRunningOne, aUnit, isRegistered, member, takesPart } from './association.js';

const { hasBoard: _, ...ofUnit } = aUnit;
const known: Found = { ada: aPerson, ben: aPerson, choir: { ...ofUnit, hasBoard: true, ...aQuietYear } };
const runs = (more: Found[string] = {}) =>
  tell(
    leaflet,
    {
      ...aRunningOne,
      parties: [...aRunningOne.parties, member],
      participants: [...aRunningOne.participants, takesPart(member)],
    },
    given({ ...known, choir: { ...known.choir, ...more } }),
  );

describe('what is there already', () => {
  test.each(['found-association', 'id-for-board-member', 'sign-on-paper', 'register-entity', 'register-voluntary'])(
    'nobody is asked for %s: the register says that it is done',
    (step) => {
      const story = runs();
      expect(errand(story, step)).toMatchObject({ state: 'done', word: 'register' });
      expect(effectsOf(story, 'ask', step)).toEqual([]);
    },
  );

  test('nor while Brønnøysund has not answered yet', () => {
    const story = tell(leaflet, aRunningOne, given({ ada: aPerson }));
    expect(state(story, 'found-association')).toBe('done');
    expect(state(story, 'register-entity')).toBe('done');
    expect(effectsOf(story, 'ask', 'found-association')).toEqual([]);
  });

  test('who is not in the voluntary register may go there', () => {
    const story = runs({ inVoluntaryRegister: false, nonDistributing: true });
    expect(errand(story, 'register-voluntary')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  });

  test('who paid into no account yet is asked about one', () => {
    expect(errand(runs(), 'bank-account')).toMatchObject({ state: 'asking' });
    expect(errand(runs({ hasBankAccount: true }), 'bank-account')).toMatchObject({ state: 'done' });
  });
});

describe('what runs', () => {
  const story = runs({ hasBankAccount: true });

  test('compensation is the next that can be had, not one whose day had passed before', () => {
    expect(errand(story, 'vat-compensation')).toMatchObject({ period: '2027', due: { on: '2027-09-01' } });
  });

  test('a change of the board is told by the next annual meeting, or at once where it was just held', () => {
    expect(errand(story, 'annual-change-notice').due).toMatchObject({ on: '2027-04-12' });
    const met = { annualMeetingOn: '2026-11-20' };
    expect(errand(runs(met), 'annual-change-notice').due).toMatchObject({ on: '2026-12-18' });
  });

  test('grants, pay, certificates and the end are as for one that was founded here', () => {
    const wishes = play(
      story,
      answers('ada', 'wantsGrants', true, 'choir'),
      answers('ada', 'wantsToClose', true, 'choir'),
    );
    expect([state(wishes, 'apply-grants'), state(wishes, 'municipal-grant')]).toEqual(['asking', 'asking']);
    expect([state(story, 'close-association'), state(wishes, 'close-association')]).toEqual(['notRelevant', 'waiting']);
    const pays = { paysPeople: true, highestPay: 90_000, payStartsOn: '2026-11-01', hasEmployees: true };
    expect(state(runs({ ...pays, hasBankAccount: true }), 'employer-unit')).toBe('asking');
    const withChildren = play(runs({ worksWithChildren: true }), given({ ben: { hasTaskWithChildren: true } }));
    expect(errand(withChildren, 'police-certificate', 'ben')).toMatchObject({ state: 'asking', asked: ['ben'] });
  });

  test('struck out, it may be registered again, as any other', () => {
    const gone = play(story, given({ choir: { registered: false, deleted: true } }));
    expect(state(gone, 'register-again')).toBe('asking');
    expect(state(play(gone, on('2027-01-02')), 'register-again')).toBe('asking');
  });
});

const today = '2026-11-25';
const said: Recognisable = {
  ...{ type: 'association.running.declared', about: 'ada', concerns: 'choir', on: '2026-03-10', today },
  ...{ stands: 'registered', form: 'association' },
  told: { partOfUmbrella: false },
  others: [
    { ref: 'ben', relation: 'chair' },
    { ref: 'ada', relation: 'boardMember' },
  ],
};
const theirs: OpenJourney = {
  ...{ journey: 'journey', lifeEvent: 'voluntary-organisation' },
  parties: [
    { ref: 'ben', roles: ['chair', 'board'] },
    { ref: 'choir', roles: ['organisation'], isNumbered: true, isReleased: false },
  ],
  trigger: { kind: 'association.running.declared', on: '2026-03-10' },
};

describe('who may begin it', () => {
  test('somebody with a seat begins it for themselves; the others come in as the register names them', () => {
    expect(recognise(said, [])).toEqual([
      {
        do: 'start',
        parties: [
          { ref: 'ada', is: 'person', roles: ['boardMember', 'board'] },
          { ref: 'choir', is: 'organisation', roles: ['organisation'], since: today },
        ],
        participants: [expect.objectContaining({ ref: 'ada', role: 'boardMember' })],
        trigger: { kind: 'association.running.declared', on: '2026-03-10', by: 'person' },
        told: {
          choir: {
            partOfUmbrella: false,
            registered: true,
            deleted: false,
            hasBoard: true,
            annualMeetingOn: '2026-03-10',
          },
        },
        reason: 'declared',
      },
    ]);
  });

  test.each<[string, Partial<Recognisable>]>([
    ['no-role', { others: [{ ref: 'ben', relation: 'chair' }] }],
    ['no-role', { others: [{ ref: 'ada', relation: 'owner' }] }],
    ['no-role', { others: [] }],
    ['wrong-form', { form: 'limited-company' }],
    ['unit-deleted', { stands: 'deleted' }],
    ['unit-bankrupt', { stands: 'bankrupt' }],
    ['unit-unknown', { stands: 'unknown', form: undefined }],
  ] as [string, Partial<Recognisable>][])('nobody else: %s', (reason, changes) => {
    expect(recognise({ ...said, ...changes }, [])).toEqual([{ do: 'ignore', reason }]);
    expect(recognise({ ...said, ...changes }, [theirs])).toEqual([{ do: 'ignore', reason }]);
  });

  test('nothing begins before the register has been asked', () => {
    const { stands: _unread, form: _form, ...unread } = said;
    expect(recognise(unread, [])).toEqual([{ do: 'ignore', reason: 'unit-unread' }]);
  });

  test('a second one of the board comes into the journey there is; the same one again only reads the register anew', () => {
    expect(recognise(said, [theirs])).toMatchObject([
      {
        do: 'join',
        journey: 'journey',
        news: {
          type: 'party.joined',
          party: { ref: 'ada', roles: ['boardMember', 'board'] },
          participants: [{ ref: 'ada', role: 'boardMember' }],
        },
      },
    ]);
    const both = { ...theirs, parties: [...theirs.parties, { ref: 'ada', roles: ['boardMember', 'board'] }] };
    expect(recognise(said, [both])).toEqual([
      {
        do: 'tell',
        journey: 'journey',
        news: { type: 'register.changed', parties: ['choir'], parts: ['enhet', 'roller'] },
      },
    ]);
  });

  test('one that nobody founded here cannot be withdrawn as if it had not been founded', () => {
    const withdrawn: Recognisable = { type: 'founding.withdrawn', about: 'ben', on: '2026-03-10', today };
    expect(recognise(withdrawn, [theirs])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  });
});

describe('one that was founded here, and is named before the register has told of it', () => {
  const foundedOn = '2026-11-20';
  const waits: OpenJourney = {
    ...{ journey: 'journey', lifeEvent: 'voluntary-organisation' },
    parties: [
      { ref: 'ada', roles: ['founder', 'board'] },
      { ref: 'ours', roles: ['organisation'], isNumbered: false, isReleased: false },
    ],
    trigger: { kind: 'association.founded.declared', on: foundedOn },
  };
  const another: OpenJourney = {
    ...waits,
    journey: 'another',
    parties: [waits.parties[0]!, { ...waits.parties[1]!, ref: 'band' }],
    trigger: { ...waits.trigger, on: '2026-11-06' },
  };
  const named: Recognisable = {
    ...said,
    on: foundedOn,
    registeredOn: '2026-11-24',
    others: [
      { ref: 'ada', relation: 'chair' },
      { ref: 'ben', relation: 'boardMember' },
    ],
  };
  const itsNumber = {
    ...{ do: 'tell', journey: 'journey', identifies: { party: 'ours', found: 'choir' } },
    news: { type: 'register.changed', parties: ['ours'], parts: ['enhet', 'roller'] },
  };
  const adaIsChair = {
    ...{ do: 'tell', journey: 'journey' },
    news: { type: 'party.changed', party: 'ada', roles: ['chair', 'board'] },
  };

  test('has the journey that waits for its number, and no second one', () => {
    expect(recognise(named, [waits])).toEqual([itsNumber, adaIsChair]);
    expect(recognise({ ...named, foundedOn }, [waits])).toEqual([itsNumber, adaIsChair]);
  });

  test('what the register’s own feed leads to is the same', () => {
    const { concerns: about, stands: _, told: _told, ...unit } = { ...named, type: 'brreg.unit.registered' };
    expect(recognise({ ...unit, about: about! }, [waits])).toEqual(recognise(named, [waits]));
  });

  test('another of its board who names it comes into that journey', () => {
    expect(recognise({ ...named, about: 'ben' }, [waits])).toEqual([
      itsNumber,
      {
        ...{ do: 'join', journey: 'journey' },
        news: {
          type: 'party.joined',
          party: { ref: 'ben', is: 'person', roles: ['boardMember', 'board'] },
          participants: [expect.objectContaining({ ref: 'ben', role: 'boardMember' })],
        },
      },
      adaIsChair,
    ]);
  });

  test.each<[string, Partial<Recognisable>]>([
    ['which the register had before ours was founded', { registeredOn: '2015-04-09' }],
    ['which the register had the day before', { registeredOn: '2026-11-19' }],
    ['which is old, and was registered only now', { foundedOn: '1985-03-02' }],
    ['which was founded more than a month before', { foundedOn: '2026-10-20' }],
  ])('another that its founder runs begins all the same: one %s', (_, days) => {
    expect(recognise({ ...named, ...days }, [waits])).toMatchObject([{ do: 'start', trigger: { kind: said.type } }]);
  });

  test('nobody takes a unit for ours of which the register says no day', () => {
    const { registeredOn: _, ...dayless } = named;
    expect(recognise(dayless, [waits])).toMatchObject([{ do: 'start' }]);
  });

  test('a meeting may have been held on another day than was told', () => {
    expect(recognise({ ...named, foundedOn: '2026-11-22' }, [waits])).toEqual([itsNumber, adaIsChair]);
    expect(recognise({ ...named, foundedOn: '2026-10-21' }, [waits])).toEqual([itsNumber, adaIsChair]);
  });

  test('where two wait it is the one that was founded on the day that the register has, or that was told', () => {
    const toldOf = { ...named, on: another.trigger.on };
    expect(recognise({ ...named, foundedOn }, [another, waits])[0]).toEqual(itsNumber);
    expect(recognise(toldOf, [waits, another])[0]).toMatchObject({ identifies: { party: 'band' } });
    expect(recognise({ ...toldOf, foundedOn }, [waits, another])[0]).toEqual(itsNumber);
  });

  test('where nobody can tell which, nothing begins, and nothing gets a number', () => {
    const unclear = { ...named, on: '2026-11-10' };
    expect(recognise(unclear, [waits, another])).toEqual([{ do: 'ignore', reason: 'which-one-is-unknown' }]);
  });

  test('a founding that was withdrawn waits for nothing', () => {
    expect(recognise(named, [{ ...waits, isAnnulled: true }])).toMatchObject([{ do: 'start' }]);
  });

  test('whoever has no seat in it learns nothing, and nothing gets a number', () => {
    const theirs = { ...named, others: [{ ref: 'ben', relation: 'chair' } as const] };
    expect(recognise(theirs, [waits])).toEqual([{ do: 'ignore', reason: 'no-role' }]);
  });
});

test('one that is founded is still asked what one that runs is not', () => {
  const story = tell(leaflet, aFounding, given({ ada: aPerson }));
  expect(state(story, 'found-association')).toBe('asking');
  expect(state(play(story, isRegistered()), 'found-association')).toBe('done');
});
