/** Which journey an event starts, joins or tells, and who comes into it. */

import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { rolesOf } from '../../../life-events/seriously-ill-child/family.js';
import { recognise } from '../../../life-events/seriously-ill-child/recognise.js';
import { child, father, fatherCares, fosterMother, ill, mother, sibling } from './family.js';

const today = '2026-11-25';
const said = (more: Partial<Recognisable> = {}): Recognisable => ({
  ...{ type: 'child.ill.declared', about: 'mother', concerns: 'child', on: ill, today, by: 'person' },
  ...more,
});

const journey = (...parties: OpenJourney['parties']): OpenJourney => ({
  journey: 'j1',
  lifeEvent: 'seriously-ill-child',
  parties,
  trigger: { kind: 'child.ill.declared', on: ill },
});

const theirs = journey(mother, father, child);

describe('a parent says it', () => {
  test('and begins a journey alone: the child comes in when the register says whose it is', () => {
    expect(recognise(said(), [])).toEqual([
      {
        do: 'start',
        parties: [mother],
        participants: [expect.objectContaining({ ref: 'mother', role: 'carer' })],
        trigger: { kind: 'child.ill.declared', on: ill, by: 'person', concerns: 'child' },
        told: { mother: {}, child: {} },
        reason: 'declared',
      },
    ]);
  });

  test('without a child, or of themselves, begins nothing', () => {
    const { concerns: _, ...nobody } = said();
    expect(recognise(nobody, [])).toEqual([{ do: 'ignore', reason: 'child-unknown' }]);
    expect(recognise(said({ concerns: 'mother' }), [])).toEqual([{ do: 'ignore', reason: 'child-unknown' }]);
  });

  test('twice before the register has answered is said once', () => {
    expect(recognise(said(), [journey(mother)])).toEqual([{ do: 'ignore', reason: 'known' }]);
  });

  test('again of the same child says that it is ill anew', () => {
    expect(recognise(said(), [theirs])).toEqual([
      { do: 'tell', journey: 'j1', news: { type: 'event.told', told: { child: { recovered: false } } } },
    ]);
  });

  test('of another child begins another journey, in which days are not counted again', () => {
    expect(recognise(said({ concerns: 'sibling' }), [theirs])).toMatchObject([
      { do: 'start', told: { mother: { daysCountedElsewhere: true } } },
    ]);
  });

  test('what the child needs is said of the child, and never whose word it is', () => {
    const told = {
      constantCare: true,
      constantCareFrom: ill,
      awayFromWork: true,
      carersActForChild: true,
      carersMaySee: true,
    };
    expect(recognise(said({ told }), [])).toMatchObject([
      { told: { mother: { awayFromWork: true }, child: { constantCare: true, constantCareFrom: ill } } },
    ]);
    expect(JSON.stringify(recognise(said({ told, by: 'body' }), []))).not.toContain('carersActForChild');
  });

  test('whom the register has named as the other parent takes part from then on', () => {
    expect(recognise(said({ about: 'father' }), [theirs])).toEqual([
      {
        do: 'join',
        journey: 'j1',
        news: { type: 'party.changed', party: 'father', roles: ['carer', 'otherParent', 'father'] },
      },
    ]);
  });

  test('whom nobody has named is let into nobody else’s journey', () => {
    expect(recognise(said({ about: 'stranger' }), [theirs])).toMatchObject([{ do: 'start' }]);
  });
});

describe('the other parent must be kept away', () => {
  const shelteredJourney = journey(
    { ref: 'mother', roles: ['carer', 'declarant', 'sheltered'] },
    { ref: 'child', roles: ['child', 'sheltered'] },
  );

  test('said with the trigger: nobody is named beside the two', () => {
    expect(recognise(said({ told: { keepApart: true } }), [])).toMatchObject([
      {
        do: 'start',
        parties: [{ roles: ['carer', 'declarant', 'sheltered'] }],
        told: { mother: { keepApart: true }, child: {} },
      },
    ]);
    expect(rolesOf(['carer', 'declarant', 'sheltered'], { relation: 'child', isConcerned: true })).toEqual([
      'child',
      'sheltered',
    ]);
    expect(rolesOf(['child', 'sheltered'], { relation: 'father', isConcerned: false })).toBeUndefined();
  });

  test('and he has a journey of his own, when he says it', () => {
    expect(recognise(said({ about: 'father' }), [shelteredJourney])).toMatchObject([{ do: 'start' }]);
  });

  test('nor does a body’s word bring anybody into hers', () => {
    expect(recognise(said({ about: 'father', by: 'body' }), [shelteredJourney])).toMatchObject([{ do: 'start' }]);
  });

  test('said later, of every journey of theirs', () => {
    expect(
      recognise({ type: 'child.apart.declared', about: 'mother', today, told: { keepApart: true } }, [theirs]),
    ).toEqual([{ do: 'tell', journey: 'j1', news: { type: 'event.told', told: { mother: { keepApart: true } } } }]);
    expect(
      recognise({ type: 'child.apart.declared', about: 'father', today, told: { keepApart: true } }, [theirs]),
    ).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  });
});

describe('a hospital, a municipality or a clerk says it', () => {
  test.each(['body', 'clerk'] as const)('by %s: the child comes along, whoever cares for it', (by) => {
    expect(recognise(said({ about: 'foster', by }), [])).toMatchObject([
      { do: 'start', parties: [fosterMother, child], participants: [{ ref: 'foster', role: 'carer' }] },
    ]);
  });

  test('of a child that is followed already: whoever cares for it comes in', () => {
    expect(recognise(said({ about: 'foster', by: 'body' }), [theirs])).toEqual([
      {
        do: 'join',
        journey: 'j1',
        news: { type: 'party.joined', party: fosterMother, participants: [expect.objectContaining({ ref: 'foster' })] },
      },
    ]);
  });

  test('of somebody who had said it before anybody could confirm it: the child comes in', () => {
    expect(recognise(said({ by: 'body' }), [journey(mother)])).toEqual([
      { do: 'join', journey: 'j1', news: { type: 'party.joined', party: child } },
    ]);
  });

  test('of a sibling that is ill too: it comes into the same journey', () => {
    expect(recognise(said({ by: 'body', concerns: 'sibling' }), [theirs])).toEqual([
      { do: 'join', journey: 'j1', news: { type: 'party.joined', party: sibling } },
    ]);
  });
});

describe('it is taken back', () => {
  const withdrawn = { type: 'child.ill.withdrawn', about: 'mother', concerns: 'child', today };
  const annulled = {
    ...{ do: 'tell', journey: 'j1', news: { type: 'trigger.annulled' } },
    stop: { about: 'trigger', why: 'child.ill.withdrawn' },
  };

  test('by whoever began it, also before the register has confirmed whose the child is', () => {
    expect(recognise(withdrawn, [theirs])).toEqual([annulled]);
    expect(recognise(withdrawn, [journey(mother)])).toEqual([annulled]);
  });

  test('not by somebody who came in later, nor of another child', () => {
    const ignored = [{ do: 'ignore', reason: 'not-followed' }];
    expect(recognise({ ...withdrawn, about: 'father' }, [journey(mother, fatherCares, child)])).toEqual(ignored);
    expect(recognise({ ...withdrawn, about: 'foster' }, [journey(mother, fosterMother, child)])).toEqual(ignored);
    expect(recognise({ ...withdrawn, concerns: 'sibling' }, [theirs])).toEqual(ignored);
  });

  test('where a body said it, by whoever it was said of', () => {
    expect(recognise({ ...withdrawn, about: 'foster' }, [journey(fosterMother, child)])).toEqual([annulled]);
  });
});

describe('what is told to a journey there is', () => {
  const recovered = { type: 'child.recovered.declared', about: 'mother', concerns: 'child', today };

  test('the child is well again, by whoever cares for it', () => {
    expect(recognise(recovered, [theirs])).toEqual([
      { do: 'tell', journey: 'j1', news: { type: 'event.told', told: { child: { recovered: true } } } },
    ]);
    expect(recognise({ ...recovered, about: 'father' }, [theirs])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  });

  test('the child follows it itself, and says what others may see', () => {
    expect(
      recognise({ type: 'child.follows.declared', about: 'child', today, told: { carersMaySee: false } }, [theirs]),
    ).toEqual([
      { do: 'join', journey: 'j1', news: { type: 'party.changed', party: 'child', roles: ['child', 'youth'] } },
      { do: 'tell', journey: 'j1', news: { type: 'event.told', told: { child: { carersMaySee: false } } } },
    ]);
    expect(recognise({ type: 'child.follows.declared', about: 'mother', today }, [theirs])).toEqual([
      { do: 'ignore', reason: 'not-followed' },
    ]);
  });

  test('that it cannot decide for itself, a body alone may say', () => {
    const assessed = { type: 'child.capacity.assessed', about: 'child', today, told: { carersActForChild: true } };
    expect(recognise({ ...assessed, by: 'body' }, [theirs])).toEqual([
      { do: 'tell', journey: 'j1', news: { type: 'event.told', told: { child: { carersActForChild: true } } } },
    ]);
    expect(recognise({ ...assessed, by: 'person' }, [theirs])).toEqual([{ do: 'ignore', reason: 'not-theirs-to-say' }]);
  });
});

describe('registers', () => {
  test.each([
    ['freg.address.changed', ['bostedsadresse', 'status'], ['mother', 'father', 'child']],
    ['freg.death.registered', ['doedsfall', 'status'], ['child']],
    ['freg.death.annulled', ['doedsfall', 'status'], ['child']],
    ['freg.protection.changed', ['adressebeskyttelse', 'bostedsadresse'], ['mother', 'father', 'child']],
    ['freg.parentalresponsibility.changed', ['foreldreansvar'], ['child']],
  ])('%s is read anew', (type, parts, parties) => {
    expect(recognise({ type, about: 'child', today }, [theirs])).toEqual([
      { do: 'tell', journey: 'j1', news: { type: 'register.changed', parties, parts } },
    ]);
  });

  test('of nobody followed, and of other life events, nothing follows', () => {
    expect(recognise({ type: 'freg.address.changed', about: 'nobody', today }, [theirs])).toEqual([
      { do: 'ignore', reason: 'not-followed' },
    ]);
    expect(recognise({ type: 'freg.birth.registered', about: 'child', today }, [theirs])).toEqual([
      { do: 'ignore', reason: 'of-no-concern' },
    ]);
  });

  test('the child of a parent’s word is a party only when the register says it is that very one', () => {
    expect(rolesOf(mother.roles, { relation: 'child', isConcerned: true })).toEqual(['child']);
    expect(rolesOf(mother.roles, { relation: 'child', isConcerned: false })).toBeUndefined();
    expect(rolesOf(fosterMother.roles, { relation: 'child', isConcerned: true })).toBeUndefined();
  });

  test('its parents are named, and nobody else', () => {
    expect(rolesOf(child.roles, { relation: 'father', isConcerned: false })).toEqual(father.roles);
    expect(rolesOf(child.roles, { relation: 'spouse', isConcerned: false })).toBeUndefined();
    expect(rolesOf(father.roles, { relation: 'mother', isConcerned: false })).toBeUndefined();
  });
});
