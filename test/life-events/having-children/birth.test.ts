import { isOver } from '../../../journey/over.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import {
  acts,
  agrees,
  answers,
  applies,
  appliesAnyway,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  saysDone,
  seenBy,
  state,
  steps,
  tell,
} from '../../stories.js';
import {
  aBirth,
  aChild,
  aFather,
  aMother,
  aPregnancy,
  born,
  child,
  father,
  known,
  mother,
  settled,
  takesPart,
} from './family.js';

test('nothing outward is done in the first week, for the register may be wrong', () => {
  const story = tell(leaflet, aBirth, given(known));
  expect(story.effects.filter((it) => it.verb !== 'gather')).toEqual([]);
  expect(state(story, 'child-benefit')).toBe('waiting');
  expect(seenBy(story, 'mother').errands.find((it) => it.step === 'child-benefit')?.waitsFor).toBe('settling');
});

test('what the register has already is done at once', () => {
  const story = tell(leaflet, aBirth, given(known));
  expect(
    ['birth-notification', 'assign-national-id', 'establish-parentage', 'parental-responsibility'].map((it) =>
      state(story, it),
    ),
  ).toEqual(['done', 'done', 'done', 'done']);
});

test('child benefit comes by itself, and nobody is asked', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled));
  expect(state(story, 'child-benefit')).toBe('withBody');
  expect(effectsOf(story, 'ask', 'child-benefit')).toEqual([]);
  expect(state(play(story, decides('child-benefit', 'granted')), 'child-benefit')).toBe('granted');
});

test('both parents are asked for the name, and both are told by when', () => {
  const asked = effectsOf(tell(leaflet, aBirth, given(known), on(settled)), 'ask', 'name-choice');
  expect(asked.map((it) => [it.to, it.until])).toEqual([
    ['mother', '2027-05-20'],
    ['father', '2027-05-20'],
  ]);
});

test('a name that the register has ends the choice, whoever chose it', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled), given({ child: { hasName: true } }));
  expect(errand(story, 'name-choice')).toMatchObject({ state: 'done', word: 'register' });
});

test('the name is lost to chance after six months, and both are told', () => {
  const story = tell(leaflet, aBirth, given(known), on('2027-05-21'));
  expect(state(story, 'name-choice')).toBe('lapsed');
  expect(effectsOf(story, 'inform', 'name-choice').map((it) => [it.to, it.says])).toEqual([
    ['mother', 'lapsed'],
    ['father', 'lapsed'],
  ]);
});

test('one parent’s yes is enough to apply for kindergarten', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled), agrees('father', 'kindergarten-place'));
  expect(effectsOf(story, 'send', 'kindergarten-place')).toMatchObject([
    { act: 'submit', with: 'solvik', by: ['father'] },
  ]);
});

test('when an intake has passed, the next one to come is applied for', () => {
  const story = tell(leaflet, aBirth, given(known), on('2027-03-01'));
  expect(errand(story, 'kindergarten-place')).toMatchObject({ state: 'asking', due: { on: '2027-03-01' } });
  expect(errand(play(story, on('2027-03-02')), 'kindergarten-place')).toMatchObject({ due: { on: '2028-03-01' } });
  expect(state(play(story, on('2027-03-02')), 'kindergarten-place')).not.toBe('lapsed');
});

test('cash-for-care is asked about when the child is 13 months', () => {
  const before = tell(leaflet, aBirth, given(known), on('2027-12-19'));
  expect(state(before, 'cash-for-care')).toBe('waiting');
  const after = play(before, on('2027-12-20'));
  expect(errand(after, 'cash-for-care')).toMatchObject({ state: 'asking', question: { about: 'finding' } });
});

test('a child in kindergarten full time gets no cash-for-care', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on('2027-12-20'),
    answers('mother', 'fullTimeKindergarten', true, 'child'),
  );
  expect(state(story, 'cash-for-care')).toBe('notRelevant');
});

test('a no is no end: the parent may apply anyway', () => {
  const poor = { ...known, mother: { ...aMother, incomeMonths: 4 } };
  const story = tell(leaflet, aBirth, given(poor), on(settled));
  expect(errand(story, 'parental-benefit', 'mother')).toMatchObject({
    state: 'notRelevant',
    verdicts: expect.arrayContaining([expect.objectContaining({ rule: 'hasWorkedLongEnough', answer: 'no' })]),
  });
  expect(state(play(story, appliesAnyway('mother', 'parental-benefit', 'mother')), 'parental-benefit', 'mother')).toBe(
    'asking',
  );
});

test('income that no register knows is asked of the parent whose it is', () => {
  const { incomeMonths: _, annualIncome: __, ...unknown } = aMother;
  const story = tell(leaflet, aBirth, given({ ...known, mother: unknown }), on(settled));
  expect(errand(story, 'parental-benefit', 'mother').question).toMatchObject({
    about: 'finding',
    names: ['mother:incomeMonths', 'mother:annualIncome'],
  });
  expect(errand(story, 'parental-benefit', 'mother').asked).toEqual(['mother']);
});

test('a student is asked only after Nav has answered on parental benefit, and the time to appeal has gone', () => {
  const refused = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    applies('mother', 'parental-benefit', 'mother'),
    decides('parental-benefit', 'refused', 'mother'),
  );
  expect(state(refused, 'student-parent-grant', 'mother')).toBe('waiting');
  const later = play(refused, on('2027-01-15'));
  expect(errand(later, 'student-parent-grant', 'mother').question).toMatchObject({ names: ['mother:student'] });
});

test('a parent with parental benefit gets no grant for students', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled), decides('parental-benefit', 'granted', 'mother'));
  expect(state(story, 'student-parent-grant', 'mother')).toBe('notRelevant');
});

test('what only a wish begins is quiet until somebody wishes it', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled));
  expect(['child-passport', 'parent-gp', 'tax-card-change'].map((it) => state(story, it))).toEqual([
    'notRelevant',
    'notRelevant',
    'notRelevant',
  ]);
  const named = play(story, given({ child: { hasName: true } }), answers('mother', 'wantsPassport', true, 'child'));
  expect(state(named, 'child-passport')).toBe('asking');
});

describe('a pregnancy', () => {
  test('parental benefit can be applied for from week 22', () => {
    const story = tell(
      leaflet,
      { ...aPregnancy, trigger: { ...aPregnancy.trigger, on: '2027-04-10' } },
      given({ mother: aMother }),
    );
    expect(state(story, 'parental-benefit')).toBe('waiting');
    expect(state(play(story, on('2026-12-05')), 'parental-benefit')).toBe('asking');
  });

  test('has nothing about a child', () => {
    const story = tell(leaflet, aPregnancy, given({ mother: aMother }));
    expect(Object.values(story.journey.errands).every((it) => it.about === 'mother')).toBe(true);
    expect(steps(story)).not.toContain('child-benefit');
  });

  const birth = [
    hears({ type: 'party.joined', party: child, trigger: 'freg.birth.registered', on: born }),
    hears({ type: 'party.joined', party: father, participants: [takesPart(father)] }),
    given(known),
  ];

  test('that becomes a birth is the same journey, with the child’s errands added', () => {
    const story = tell(
      leaflet,
      aPregnancy,
      given({ mother: aMother }),
      applies('mother', 'parental-benefit'),
      ...birth,
    );
    expect(story.journey.trigger).toMatchObject({ kind: 'freg.birth.registered', on: born, by: 'register' });
    expect(state(story, 'parental-benefit', 'mother')).toBe('withBody');
    expect(state(story, 'birth-notification')).toBe('done');
    expect(steps(story)).toEqual(expect.arrayContaining(['child-benefit', 'kindergarten-place', 'name-choice']));
  });

  test('the birth settles for a week although the pregnancy has long since', () => {
    const story = tell(leaflet, aPregnancy, given({ mother: aMother }), ...birth);
    expect(state(story, 'child-benefit')).toBe('waiting');
    expect(state(play(story, on(settled)), 'child-benefit')).toBe('withBody');
  });

  test('after a birth before term nobody waits for week 22, and Nav gets both term and birth', () => {
    const early = { ...aPregnancy, trigger: { ...aPregnancy.trigger, on: '2027-03-31' } };
    const story = tell(leaflet, early, given({ mother: aMother }), ...birth, on(settled));
    expect(state(story, 'parental-benefit', 'mother')).toBe('asking');
    expect(errand(story, 'parental-benefit', 'mother').due?.on).toBe('2027-02-20');
    expect(leaflet.steps['parental-benefit'].fields?.map((it) => it.name)).toEqual(
      expect.arrayContaining(['termDate', 'childBorn']),
    );
  });

  test('long after term the mother is asked whether anybody was there to notify the birth', () => {
    const story = tell(leaflet, aPregnancy, given({ mother: aMother }), on('2027-03-13'));
    expect(errand(story, 'birth-notification')).toMatchObject({ state: 'asking', asked: ['mother'] });
  });
});

describe('families of other kinds', () => {
  test('a co-mother is a parent like a father', () => {
    const coMother = { ...father, ref: 'co-mother' };
    const story = tell(
      leaflet,
      { ...aBirth, parties: [mother, coMother, child], participants: [takesPart(mother), takesPart(coMother)] },
      given({ mother: aMother, 'co-mother': aFather, child: { ...aChild, responsibility: 'joint' } }),
      on(settled),
    );
    expect(state(story, 'parental-benefit', 'co-mother')).toBe('asking');
    expect(errand(story, 'name-choice').asked).toEqual(['mother', 'co-mother']);
  });

  test('a co-mother who is not registered yet leaves parentage to Nav, which asks the mother', () => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [mother, child] },
      given({ mother: aMother, child: { ...aChild, otherParentKnown: false, responsibility: 'mother' } }),
      on(settled),
    );
    expect(errand(story, 'establish-parentage')).toMatchObject({ with: 'nav', state: 'asking', asked: ['mother'] });
  });

  test('an unknown father holds up neither child benefit nor the mother’s money nor the name', () => {
    const alone = { mother: { ...aMother }, child: { ...aChild, otherParentKnown: false, responsibility: 'mother' } };
    const story = tell(
      leaflet,
      { ...aBirth, parties: [mother, child], participants: [takesPart(mother)] },
      given(alone),
      on(settled),
    );
    expect(state(story, 'child-benefit')).toBe('withBody');
    expect(state(story, 'parental-benefit', 'mother')).toBe('asking');
    expect(errand(story, 'name-choice')).toMatchObject({ state: 'asking', asked: ['mother'] });
    expect(errand(story, 'child-maintenance').verdicts).toContainEqual(
      expect.objectContaining({ rule: 'otherParentIsRegistered', answer: 'unknown' }),
    );
  });

  test('a father whom the register names later joins, and has errands of his own', () => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [mother, child], participants: [takesPart(mother)] },
      given({ mother: aMother, child: { ...aChild, otherParentKnown: false, responsibility: 'mother' } }),
      on(settled),
      given(
        { child: { otherParentKnown: true, responsibility: 'joint' } },
        { parties: [father], participants: [takesPart(father)] },
      ),
      given({ father: aFather }),
    );
    expect(state(story, 'establish-parentage')).toBe('done');
    expect(state(story, 'parental-benefit', 'father')).toBe('asking');
    expect(errand(story, 'name-choice').seenBy).toEqual(['mother', 'father']);
  });

  test('of parents who live apart both follow child benefit, and each is asked alone about money', () => {
    const apart = { ...known, father: { ...aFather, sharesHome: false } };
    const story = tell(leaflet, aBirth, given(apart), on(settled));
    expect(errand(story, 'child-benefit').seenBy).toEqual(['mother', 'father']);
    expect(errand(story, 'child-maintenance', 'mother').asked).toEqual(['mother']);
    expect(errand(story, 'child-maintenance', 'father').asked).toEqual(['father']);
    const told = play(story, answers('mother', 'livesTogether', false));
    expect(errand(told, 'child-maintenance', 'mother')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
    });
  });

  test('parents registered at one address are not asked whether they live together', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled));
    expect(state(story, 'child-maintenance', 'mother')).toBe('notRelevant');
    expect(state(story, 'extended-child-benefit', 'mother')).toBe('notRelevant');
  });

  test('a mother alone is asked about extended child benefit once child benefit is decided', () => {
    const alone = { ...known, father: { ...aFather, sharesHome: false } };
    const story = tell(leaflet, aBirth, given(alone), on(settled));
    expect(state(story, 'extended-child-benefit', 'mother')).toBe('waiting');
    const granted = play(story, decides('child-benefit', 'granted'), answers('mother', 'singleAndAlone', true));
    expect(errand(granted, 'extended-child-benefit', 'mother')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
    });
  });

  test.each([
    ['is under 18', { born: '2009-03-02' }, 'motherIsOfAge'],
    ['has a guardian', { guardianship: true }, 'motherHasNoGuardian'],
    ['has a D-number', { identifierKind: 'dNumber' }, 'motherHasNationalNumber'],
    ['had a child four months ago', { previousChildBorn: '2026-07-20' }, 'previousChildIsNotTooNear'],
  ])('when the mother %s, child benefit does not come by itself and she is told to apply', (_, detail, filter) => {
    const story = tell(leaflet, aBirth, given({ ...known, mother: { ...aMother, ...detail } }), on(settled));
    expect(errand(story, 'child-benefit')).toMatchObject({ state: 'stalled', cause: `filter:${filter}` });
    expect(effectsOf(story, 'openTask', 'child-benefit')).toMatchObject([{ owner: 'person' }]);
    expect(
      state(play(story, applies('mother', 'child-benefit'), decides('child-benefit', 'granted')), 'child-benefit'),
    ).toBe('granted');
  });

  test.each(['2026-06-19', '2026-11-18'])(
    'a child born %s is no hindrance: long ago, or a twin',
    (previousChildBorn) => {
      const story = tell(leaflet, aBirth, given({ ...known, mother: { ...aMother, previousChildBorn } }), on(settled));
      expect(state(story, 'child-benefit')).toBe('withBody');
    },
  );

  test('the filters after the one that stops are not judged', () => {
    const story = tell(leaflet, aBirth, given({ ...known, mother: { ...aMother, born: '2009-03-02' } }));
    const { verdicts } = errand(story, 'child-benefit');
    expect(verdicts.find((it) => it.rule === 'motherHasNoGuardian')?.answer).toBe('notAssessed');
  });

  test('a child of non-residents gets no number by itself, and its child benefit waits for an application', () => {
    const abroad = { resident: false, identifierKind: 'dNumber' };
    const story = tell(
      leaflet,
      aBirth,
      given({
        mother: { ...aMother, ...abroad },
        father: { ...aFather, ...abroad },
        child: { ...aChild, hasNationalId: false },
      }),
      on(settled),
    );
    expect(state(story, 'assign-national-id')).toBe('notRelevant');
    expect(errand(story, 'child-benefit').cause).toBe('filter:motherHasNationalNumber');
  });

  test('after surrogacy abroad nothing is automatic: the father must apply, and Nav settles who the mother is', () => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [father, child], participants: [takesPart(father)] },
      given({ father: aFather, child: { ...aChild, otherParentKnown: false, responsibility: 'father' } }),
      on(settled),
    );
    expect(errand(story, 'child-benefit')).toMatchObject({
      state: 'stalled',
      cause: 'filter:motherHasNationalNumber',
      seenBy: ['father'],
    });
    expect(errand(story, 'establish-parentage')).toMatchObject({ state: 'asking', with: 'nav' });
  });

  test('a dead mother leaves what is the child’s to the other parent', () => {
    const story = tell(leaflet, aBirth, given({ ...known, mother: { ...aMother, alive: false } }), on(settled));
    expect(story.journey.grief).toBe(true);
    expect(errand(story, 'kindergarten-place').asked).toEqual(['father']);
    expect(errand(story, 'child-benefit').cause).toBe('filter:motherIsAlive');
    expect(errand(story, 'lump-sum-grant', 'father').verdicts).toContainEqual(
      expect.objectContaining({ rule: 'lumpSumIsThisParents', answer: 'yes' }),
    );
  });
});

test('a family that has everything has a journey that ends', () => {
  const story = tell(
    leaflet,
    aBirth,
    given({ ...known, child: { ...aChild, hasName: true } }),
    on(settled),
    decides('child-benefit', 'granted'),
    decides('parental-benefit', 'granted', 'mother'),
    decides('parental-benefit', 'granted', 'father'),
    decides('kindergarten-place', 'granted'),
    acts('child-gp'),
    acts('child-health-clinic'),
    saysDone('mother', 'employer-leave-notice', 'mother'),
    saysDone('father', 'employer-leave-notice', 'father'),
    answers('mother', 'fullTimeKindergarten', true, 'child'),
    on('2028-01-01'),
  );
  const open = Object.values(story.journey.errands).filter((it) => it.alarms.length > 0);
  expect(open.map((it) => [it.step, it.lasts])).toEqual([['child-benefit', '2044-10-31']]);
  const grown = play(story, on('2044-11-01'));
  expect(errand(grown, 'child-benefit')).toMatchObject({ state: 'granted', expired: true });
  expect(isOver(grown.journey)).toBe(true);
});
