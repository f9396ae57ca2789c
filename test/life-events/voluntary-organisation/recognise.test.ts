import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { recognise } from '../../../life-events/voluntary-organisation/recognise.js';

const today = '2026-11-25';
const on = '2026-11-20';
const declared: Recognisable = {
  ...{ type: 'association.founded.declared', about: 'ada', concerns: 'choir', on, today },
  told: { nonDistributing: true },
};
const aJourney: OpenJourney = {
  journey: 'journey',
  lifeEvent: 'voluntary-organisation',
  parties: [
    { ref: 'ada', roles: ['founder', 'board'] },
    { ref: 'choir', roles: ['organisation'], isNumbered: false, isReleased: false },
  ],
  trigger: { kind: 'association.founded.declared', on },
};
const numbered: OpenJourney = {
  ...aJourney,
  parties: [
    { ref: 'ada', roles: ['chair', 'board'] },
    { ref: 'ben', roles: ['boardMember', 'board'] },
    { ref: 'choir', roles: ['organisation'], isNumbered: true, isReleased: false },
  ],
};
const struckOut: OpenJourney = {
  ...numbered,
  parties: numbered.parties.map((it) => (it.ref === 'choir' ? { ...it, isReleased: true } : it)),
};
const registered: Recognisable = {
  ...{ type: 'brreg.unit.registered', about: 'unit', on: today, today, form: 'association' },
  others: [{ ref: 'ada', relation: 'chair' }],
};

test('a founder who says so begins a journey for themselves and an association without a number', () => {
  expect(recognise(declared, [])).toMatchObject([
    {
      do: 'start',
      trigger: { kind: 'association.founded.declared', on, by: 'person' },
      parties: [
        { ref: 'ada', is: 'person', roles: ['founder', 'board'] },
        { ref: 'choir', is: 'organisation', roles: ['organisation'], since: on },
      ],
      participants: [{ ref: 'ada', role: 'founder' }],
      told: { choir: { nonDistributing: true } },
    },
  ]);
});

test('the same founding said twice is one journey; another day is another association', () => {
  expect(recognise({ ...declared, concerns: 'again' }, [aJourney])).toEqual([{ do: 'ignore', reason: 'known' }]);
  expect(recognise({ ...declared, concerns: 'band', on: '2026-11-01' }, [aJourney])[0]?.do).toBe('start');
});

test('a founding without a day or an association is nothing', () => {
  const { on: _, ...undated } = declared;
  expect(recognise(undated, [])).toEqual([{ do: 'ignore', reason: 'organisation-unknown' }]);
});

test('a new association with the founder on its board is the one that waits, and gets its number', () => {
  expect(recognise(registered, [aJourney])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'register.changed', parties: ['choir'], parts: ['enhet', 'roller'] },
      identifies: { party: 'choir', found: 'unit' },
    },
    { do: 'tell', journey: 'journey', news: { type: 'party.changed', party: 'ada', roles: ['chair', 'board'] } },
  ]);
});

test.each(['limited-company', 'sole-proprietorship', 'KIRK'])(
  'a founder who also starts a unit of the form %s does not give its number to the association',
  (form) => {
    expect(recognise({ ...registered, form }, [aJourney])).toEqual([{ do: 'ignore', reason: 'another-form' }]);
  },
);

test('a registration alone starts nothing', () => {
  expect(recognise(registered, [])).toEqual([{ do: 'ignore', reason: 'nobody-waits-for-it' }]);
  const { others: _, ...unheld } = registered;
  expect(recognise(unheld, [aJourney])).toEqual([{ do: 'ignore', reason: 'nobody-waits-for-it' }]);
});

test('an association that has its number does not get a second one when its chair joins another', () => {
  expect(recognise(registered, [numbered])).toEqual([{ do: 'ignore', reason: 'nobody-waits-for-it' }]);
});

test('where two associations of one founder wait, nobody can tell which it is', () => {
  const other = {
    ...aJourney,
    journey: 'other',
    parties: [aJourney.parties[0]!, { ...aJourney.parties[1]!, ref: 'band' }],
  };
  expect(recognise(registered, [aJourney, other])).toEqual([{ do: 'ignore', reason: 'which-one-is-unknown' }]);
});

test('where the register has the day of one of the foundings, it is that one', () => {
  const other: OpenJourney = {
    ...{ ...aJourney, journey: 'other', trigger: { ...aJourney.trigger, on: '2026-11-06' } },
    parties: [aJourney.parties[0]!, { ...aJourney.parties[1]!, ref: 'band' }],
  };
  const found = recognise({ ...registered, foundedOn: '2026-11-06' }, [aJourney, other]);
  expect(found[0]).toMatchObject({ journey: 'other', identifies: { party: 'band', found: 'unit' } });
});

test.each([
  ['registered before the meeting was held', { registeredOn: '2026-11-19' }],
  ['founded long before, and registered only now', { foundedOn: '1985-03-02' }],
])('a unit of the founder’s that was %s is another one', (_, days) => {
  expect(recognise({ ...registered, ...days }, [aJourney])).toEqual([{ do: 'ignore', reason: 'nobody-waits-for-it' }]);
});

test('another’s journey is nobody’s here', () => {
  const business = { ...aJourney, lifeEvent: 'business' };
  expect(recognise(registered, [business])).toEqual([{ do: 'ignore', reason: 'nobody-waits-for-it' }]);
});

test('registered a second time it is merely read again', () => {
  expect(recognise({ ...registered, about: 'choir' }, [numbered])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'register.changed', parties: ['choir'], parts: ['enhet', 'roller'] },
    },
  ]);
});

test('a unit that is struck out loses its number; that it was founded is as true as before', () => {
  expect(recognise({ type: 'brreg.unit.deleted', about: 'choir', today }, [numbered])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'register.changed', parties: ['choir'], parts: ['enhet'] },
      releases: 'choir',
    },
  ]);
  expect(recognise({ type: 'brreg.unit.deleted', about: 'band', today }, [numbered])).toEqual([
    { do: 'ignore', reason: 'not-followed' },
  ]);
});

test('registered again after it was struck out, it is another unit in the place of the old', () => {
  const others = [
    { ref: 'ada', relation: 'chair' },
    { ref: 'ben', relation: 'boardMember' },
  ] as const;
  expect(recognise({ ...registered, others }, [struckOut])).toEqual([
    {
      do: 'join',
      journey: 'journey',
      news: {
        type: 'party.joined',
        party: { ref: 'unit', is: 'organisation', roles: ['organisation'], since: today },
      },
    },
    { do: 'tell', journey: 'journey', news: { type: 'party.changed', party: 'choir', roles: [] } },
  ]);
});

test('an election changes who has which seat, and who has none', () => {
  const event: Recognisable = {
    ...{ type: 'brreg.roles.changed', about: 'choir', today },
    others: [
      { ref: 'ben', relation: 'chair' },
      { ref: 'cleo', relation: 'boardMember' },
    ],
  };
  expect(recognise(event, [numbered]).map((it) => it.do === 'tell' && it.news)).toEqual([
    { type: 'register.changed', parties: ['choir'], parts: ['roller'] },
    { type: 'party.changed', party: 'ada', roles: [] },
    { type: 'party.changed', party: 'ben', roles: ['chair', 'board'] },
  ]);
});

test('who comes back to the board has a part again', () => {
  const gone = { ...numbered, parties: numbered.parties.map((it) => (it.ref === 'ben' ? { ...it, roles: [] } : it)) };
  const event: Recognisable = {
    ...{ type: 'brreg.roles.changed', about: 'choir', today },
    others: [
      { ref: 'ada', relation: 'chair' },
      { ref: 'ben', relation: 'boardMember' },
    ],
  };
  expect(recognise(event, [gone]).at(-1)).toMatchObject({
    news: { type: 'party.changed', party: 'ben', roles: ['boardMember', 'board'] },
  });
});

test('a board that has stepped down to the last may still tell of it', () => {
  expect(recognise({ type: 'brreg.roles.changed', about: 'choir', today, others: [] }, [numbered])).toMatchObject([
    { news: { type: 'register.changed' } },
  ]);
});

test('an accountant or an owner has no seat', () => {
  const event: Recognisable = {
    ...{ type: 'brreg.roles.changed', about: 'choir', today },
    others: [
      { ref: 'ada', relation: 'chair' },
      { ref: 'ben', relation: 'owner' },
    ],
  };
  expect(recognise(event, [numbered]).at(-1)).toMatchObject({ news: { party: 'ben', roles: [] } });
});

test('the founding is withdrawn by who founded it, on the day they name, and is stopped before anybody is told', () => {
  const event: Recognisable = { type: 'founding.withdrawn', about: 'ada', on, today };
  expect(recognise(event, [aJourney])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'trigger.annulled' },
      stop: { about: 'trigger', why: 'founding.withdrawn' },
    },
  ]);
  for (const it of [
    { ...event, on: '2026-11-19' },
    { ...event, about: 'ben' },
  ])
    expect(recognise(it, [numbered])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test.each([
  ['brreg.unit.changed', 'choir', ['choir'], ['enhet']],
  ['brreg.bankruptcy.opened', 'choir', ['choir'], ['enhet']],
  ['freg.death.registered', 'ada', ['ada'], ['doedsfall', 'status']],
  ['freg.protection.changed', 'ben', ['ada', 'ben', 'choir'], ['adressebeskyttelse', 'bostedsadresse']],
])('%s of %s asks again for %j', (type, about, parties, parts) => {
  expect(recognise({ type, about, today }, [numbered])).toEqual([
    { do: 'tell', journey: 'journey', news: { type: 'register.changed', parties, parts } },
  ]);
});

test('what belongs to other life events is ignored', () => {
  expect(recognise({ type: 'freg.birth.registered', about: 'ada', today }, [numbered])).toEqual([
    { do: 'ignore', reason: 'of-no-concern' },
  ]);
});
