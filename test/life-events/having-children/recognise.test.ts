import { recognise } from '../../../life-events/having-children/recognise.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';

const today = '2026-11-25';
const born = '2026-11-20';
const aBirth: Recognisable = {
  type: 'freg.birth.registered',
  about: 'child',
  mother: 'mother',
  otherParent: { ref: 'father', role: 'father' },
  born,
  today,
};
const aJourney: OpenJourney = {
  journey: 'journey',
  lifeEvent: 'having-children',
  parties: [
    { ref: 'mother', roles: ['mother', 'parent'] },
    { ref: 'father', roles: ['otherParent', 'parent'] },
    { ref: 'child', roles: ['child'] },
  ],
  trigger: { kind: 'freg.birth.registered', on: born },
};
const aPregnancy: OpenJourney = {
  ...aJourney,
  parties: [{ ref: 'mother', roles: ['mother', 'parent'] }],
  trigger: { kind: 'pregnancy.declared', on: '2026-12-01' },
};

test('a birth starts a journey for the mother, the other parent and the child', () => {
  expect(recognise(aBirth, [])).toMatchObject([
    {
      do: 'start',
      trigger: { kind: 'freg.birth.registered', on: born, by: 'register' },
      parties: [
        { ref: 'mother', is: 'person', roles: ['mother', 'parent'] },
        { ref: 'father', is: 'person', roles: ['otherParent', 'parent'] },
        { ref: 'child', is: 'person', roles: ['child'], since: born },
      ],
      participants: [
        { ref: 'mother', role: 'mother' },
        { ref: 'father', role: 'otherParent' },
      ],
    },
  ]);
});

test('the child is a party and no participant', () => {
  const [start] = recognise(aBirth, []);
  expect(start?.do === 'start' && start.participants.map((it) => it.ref)).toEqual(['mother', 'father']);
});

test('the same birth twice is one journey', () => {
  expect(recognise(aBirth, [aJourney])).toEqual([{ do: 'ignore', reason: 'known' }]);
});

test('a twin joins the journey of the first, up to six days apart, and leaves its trigger as it is', () => {
  const found = recognise({ ...aBirth, about: 'twin', born: '2026-11-24' }, [aJourney]);
  expect(found).toEqual([
    {
      do: 'join',
      journey: 'journey',
      news: {
        type: 'party.joined',
        party: { ref: 'twin', is: 'person', roles: ['child'], since: '2026-11-24' },
        trigger: 'freg.birth.registered',
      },
    },
  ]);
});

test('a stillborn twin joins as stillborn, never as a child', () => {
  const [found] = recognise({ ...aBirth, type: 'freg.stillbirth.registered', about: 'twin', isStillborn: true }, [
    aJourney,
  ]);
  expect(found).toMatchObject({ do: 'join', news: { party: { is: 'stillborn', roles: ['stillborn'] } } });
  expect(found).not.toHaveProperty('news.on');
});

test('a child born a week after another of the same mother is another birth', () => {
  expect(recognise({ ...aBirth, about: 'other', born: '2026-11-27', today: '2026-11-28' }, [aJourney])).toMatchObject([
    { do: 'start' },
  ]);
});

test('a stillbirth starts a journey of its own kind', () => {
  expect(recognise({ ...aBirth, type: 'freg.stillbirth.registered', isStillborn: true }, [])).toMatchObject([
    {
      do: 'start',
      trigger: { kind: 'freg.stillbirth.registered' },
      parties: [{}, {}, { is: 'stillborn', roles: ['stillborn'] }],
    },
  ]);
});

test('a birth joins the pregnancy that was declared, turns its trigger, and brings the other parent', () => {
  expect(recognise(aBirth, [aPregnancy])).toMatchObject([
    {
      do: 'join',
      journey: 'journey',
      news: { type: 'party.joined', party: { ref: 'child' }, trigger: 'freg.birth.registered', on: born },
    },
    {
      do: 'join',
      journey: 'journey',
      news: { type: 'party.joined', party: { ref: 'father' }, participants: [{ ref: 'father' }] },
    },
  ]);
});

test.each([
  ['2027-03-26', 'join'],
  ['2027-03-27', 'start'],
  ['2026-10-23', 'join'],
  ['2026-10-22', 'start'],
])('a pregnancy with term %s: the birth is a %s', (on, what) => {
  const pregnancy = { ...aPregnancy, trigger: { ...aPregnancy.trigger, on } };
  expect(recognise(aBirth, [pregnancy])[0]?.do).toBe(what);
});

test('a birth more than a year old is a correction of an old record', () => {
  expect(recognise({ ...aBirth, born: '2025-11-24' }, [])).toEqual([{ do: 'ignore', reason: 'old-birth' }]);
  expect(recognise({ ...aBirth, born: '2025-11-25' }, [])[0]?.do).toBe('start');
});

test('a birth whose parents are not known yet is laid aside', () => {
  const { mother: _, otherParent: __, ...alone } = aBirth;
  expect(recognise(alone, [])).toEqual([{ do: 'park', reason: 'parents-unknown' }]);
});

test('after surrogacy abroad the register knows no mother, and the father has the journey', () => {
  const { mother: _, ...motherless } = aBirth;
  expect(recognise(motherless, [])).toMatchObject([{ do: 'start', parties: [{ ref: 'father' }, { ref: 'child' }] }]);
});

test('a co-mother is the other parent', () => {
  expect(recognise({ ...aBirth, otherParent: { ref: 'co', role: 'coMother' } }, [])).toMatchObject([
    { parties: [{}, { ref: 'co', roles: ['otherParent', 'parent'] }, {}] },
  ]);
});

test('a birth that is annulled takes the trigger with it, and stops it before it is told', () => {
  expect(recognise({ type: 'freg.birth.annulled', about: 'child', today }, [aJourney])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'trigger.annulled' },
      stop: { about: 'trigger', why: 'freg.birth.annulled' },
    },
  ]);
});

test('one of two that is annulled takes only its own', () => {
  const two = { ...aJourney, parties: [...aJourney.parties, { ref: 'stillborn', roles: ['stillborn'] }] };
  expect(recognise({ type: 'freg.stillbirth.annulled', about: 'stillborn', today }, [two])).toEqual([
    {
      do: 'tell',
      journey: 'journey',
      news: { type: 'party.annulled', party: 'stillborn' },
      stop: { about: 'stillborn', why: 'freg.stillbirth.annulled' },
    },
  ]);
});

test.each([
  ['freg.death.registered', ['doedsfall', 'status'], ['child']],
  ['freg.death.annulled', ['doedsfall', 'status'], ['child']],
  ['freg.name.changed', ['navn'], ['child']],
  ['freg.birth.corrected', ['foedsel'], ['child']],
  ['freg.parentalresponsibility.changed', ['foreldreansvar'], ['child']],
  ['freg.address.changed', ['bostedsadresse', 'status'], ['mother', 'father', 'child']],
  ['freg.protection.changed', ['adressebeskyttelse', 'bostedsadresse'], ['mother', 'father', 'child']],
])('%s of a party asks again for %j', (type, parts, parties) => {
  expect(recognise({ type, about: 'child', today }, [aJourney])).toEqual([
    { do: 'tell', journey: 'journey', news: { type: 'register.changed', parties, parts } },
  ]);
});

test('a new father joins, and the one whom the register has taken back leaves', () => {
  const event: Recognisable = {
    type: 'freg.parentage.changed',
    about: 'child',
    otherParent: { ref: 'other', role: 'father' },
    today,
  };
  expect(recognise(event, [aJourney])).toMatchObject([
    { do: 'tell', news: { type: 'party.annulled', party: 'father' } },
    { do: 'join', news: { type: 'party.joined', party: { ref: 'other' } } },
    {
      do: 'tell',
      news: { type: 'register.changed', parties: ['child'], parts: ['familierelasjon', 'foreldreansvar'] },
    },
  ]);
});

test('what happens to people whom nobody follows is ignored', () => {
  for (const type of ['freg.death.registered', 'freg.birth.annulled', 'freg.parentage.changed', 'freg.address.changed'])
    expect(recognise({ type, about: 'stranger', today }, [aJourney])).toEqual([
      { do: 'ignore', reason: 'not-followed' },
    ]);
});

test('what belongs to other life events is ignored, also about people whom we follow', () => {
  expect(recognise({ type: 'brreg.unit.deleted', about: 'mother', today }, [aJourney])).toEqual([
    { do: 'ignore', reason: 'of-no-concern' },
  ]);
  const other = { ...aJourney, lifeEvent: 'job-loss' };
  expect(recognise({ type: 'freg.death.registered', about: 'mother', today }, [other])).toEqual([
    { do: 'ignore', reason: 'not-followed' },
  ]);
});

describe('a declared pregnancy', () => {
  const declared: Recognisable = { type: 'pregnancy.declared', about: 'mother', on: '2027-04-01', today };

  test('starts a journey for the mother alone', () => {
    expect(recognise(declared, [])).toMatchObject([
      {
        do: 'start',
        trigger: { kind: 'pregnancy.declared', on: '2027-04-01', by: 'person' },
        parties: [{ ref: 'mother' }],
      },
    ]);
  });

  test('twice is one journey', () => {
    expect(recognise(declared, [{ ...aPregnancy, trigger: { ...aPregnancy.trigger, on: '2027-04-08' } }])).toEqual([
      { do: 'ignore', reason: 'known' },
    ]);
  });

  test('of a child that is born already is known', () => {
    expect(recognise({ ...declared, on: '2026-12-01' }, [aJourney])).toEqual([{ do: 'ignore', reason: 'known' }]);
  });

  test('of the next child is a journey of its own', () => {
    expect(recognise({ ...declared, on: '2027-09-01' }, [aJourney])).toMatchObject([{ do: 'start' }]);
  });

  test('long after its term starts nothing', () => {
    expect(recognise({ ...declared, on: '2026-10-27' }, [])).toEqual([{ do: 'ignore', reason: 'term-has-passed' }]);
  });
});

describe('a child that came otherwise', () => {
  const came: Recognisable = {
    ...{ type: 'child.declared', about: 'father', concerns: 'child', on: '2026-11-01', today, by: 'person' },
    told: { declaredAs: 'otherParent' },
  };

  test('starts a journey for the parent alone: whose child it is, the register says', () => {
    expect(recognise(came, [])).toMatchObject([
      {
        do: 'start',
        parties: [{ ref: 'father', roles: ['otherParent', 'parent', 'declarant'] }],
        participants: [{ ref: 'father', role: 'otherParent' }],
        trigger: { kind: 'child.declared', on: '2026-11-01', by: 'person', concerns: 'child' },
        told: { father: { declaredAs: 'otherParent' } },
      },
    ]);
  });

  test('is followed already where it was born here', () => {
    expect(recognise(came, [aJourney])).toEqual([{ do: 'ignore', reason: 'known' }]);
  });

  test('is nobody without a number', () => {
    const { concerns: _, ...nobody } = came;
    expect(recognise(nobody, [])).toEqual([{ do: 'ignore', reason: 'child-unknown' }]);
  });
});
