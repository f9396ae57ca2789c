import { leaflet } from '../../../life-events/having-children/index.js';
import { applies, decides, effectsOf, errand, given, hears, on, play, state, steps, tell } from '../../stories.js';
import {
  aBirth,
  aChild,
  aFather,
  aMother,
  aPregnancy,
  aStillbirth,
  born,
  child,
  known,
  mother,
  settled,
  stillborn,
  takesPart,
  twin,
} from './family.js';

const parents = { mother: aMother, father: aFather };

describe('a stillborn child', () => {
  test('is never treated as a child', () => {
    const story = tell(leaflet, aStillbirth, given(parents), on(settled));
    for (const step of [
      'child-benefit',
      'kindergarten-place',
      'child-gp',
      'child-health-clinic',
      'name-choice',
      'assign-national-id',
    ])
      expect(steps(story)).not.toContain(step);
    expect(story.journey.grief).toBe(true);
  });

  test('leaves the parents their parental benefit, and the lump sum where there is none', () => {
    const story = tell(leaflet, aStillbirth, given(parents), on(settled));
    expect(errand(story, 'parental-benefit', 'mother')).toMatchObject({ state: 'asking', due: { on: '2027-02-20' } });
    expect(errand(story, 'parental-benefit', 'mother').verdicts).toContainEqual(
      expect.objectContaining({ rule: 'birthOrLateLoss', answer: 'yes' }),
    );
    const poor = tell(
      leaflet,
      aStillbirth,
      given({ ...parents, mother: { ...aMother, incomeMonths: 0, memberTwelveMonths: true } }),
      on(settled),
    );
    expect(state(poor, 'lump-sum-grant', 'mother')).toBe('asking');
  });

  test('may get the other parent registered online within three weeks', () => {
    const story = tell(
      leaflet,
      { ...aStillbirth, parties: [mother, stillborn], participants: [takesPart(mother)] },
      given({ mother: aMother }),
      on(settled),
    );
    expect(errand(story, 'stillborn-parentage')).toMatchObject({
      state: 'asking',
      due: { on: '2026-12-11', kind: 'rightLost' },
    });
    expect(state(play(story, on('2026-12-12')), 'stillborn-parentage')).toBe('lapsed');
  });

  test('may be given a name, whenever the parents wish, and a funeral grant is offered to both', () => {
    const story = tell(leaflet, aStillbirth, given(parents), on(settled));
    expect(errand(story, 'stillborn-name')).toMatchObject({ state: 'asking', seenBy: ['mother', 'father'] });
    expect(errand(story, 'stillborn-name').due).toBeUndefined();
    expect(errand(story, 'funeral-grant')).toMatchObject({ state: 'asking', due: { on: '2027-05-20' } });
  });

  test('ends what presumed a child: no leave, no grant for students, no kindergarten', () => {
    const story = tell(leaflet, aStillbirth, given(parents), on(settled));
    for (const step of [
      'employer-leave-notice',
      'student-parent-grant',
      'extended-child-benefit',
      'transitional-benefit',
      'child-maintenance',
    ])
      expect([step, state(story, step, 'mother')]).toEqual([step, 'notRelevant']);
  });

  test('after a declared pregnancy turns the same journey quiet at once, and takes back what was asked', () => {
    const story = tell(
      leaflet,
      aPregnancy,
      given({ mother: aMother }),
      hears({ type: 'party.joined', party: stillborn, trigger: 'freg.stillbirth.registered', on: born }),
    );
    expect(story.journey.grief).toBe(true);
    expect(state(story, 'employer-leave-notice', 'mother')).toBe('notRelevant');
    expect(effectsOf(story, 'close', 'employer-leave-notice')).toHaveLength(1);
    expect(state(story, 'parental-benefit', 'mother')).toBe('asking');
  });

  test('as a twin stops nothing for the twin who lives', () => {
    const story = tell(leaflet, { ...aBirth, parties: [...aBirth.parties, stillborn] }, given(known), on(settled));
    expect(story.journey.grief).toBe(true);
    expect(state(story, 'child-benefit', 'child')).toBe('withBody');
    expect(state(story, 'kindergarten-place', 'child')).toBe('asking');
    expect(state(story, 'employer-leave-notice', 'mother')).toBe('asking');
    expect(state(story, 'funeral-grant', 'stillborn')).toBe('asking');
  });

  test('that was registered in error ends the quiet', () => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [...aBirth.parties, stillborn] },
      given(known),
      on(settled),
      hears({ type: 'party.annulled', party: 'stillborn' }),
    );
    expect(story.journey.grief).toBeUndefined();
    expect(state(story, 'child-benefit', 'child')).toBe('withBody');
  });

  test('in doubt holds what is about that child alone', () => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [...aBirth.parties, stillborn] },
      given(known),
      hears({ type: 'trigger.doubted', about: 'stillborn', why: 'registered-twice' }),
      on(settled),
    );
    expect(state(story, 'child-benefit', 'child')).toBe('withBody');
    expect(effectsOf(story, 'ask', 'funeral-grant')).toEqual([]);
  });
});

describe('a child who dies', () => {
  const death = [
    hears({ type: 'register.changed', parties: ['child'], parts: ['doedsfall', 'status'] }),
    given({ child: { alive: false, died: '2026-12-10' } }),
  ];

  test('keeps number, parentage and the choice of a name', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled), ...death);
    expect(story.journey.grief).toBe(true);
    expect(state(story, 'assign-national-id')).toBe('done');
    expect(state(story, 'name-choice')).toBe('asking');
  });

  test('ends what was the child’s, without a word that it must be applied for', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled), ...death);
    for (const step of ['child-benefit', 'child-gp', 'child-health-clinic', 'kindergarten-place', 'cash-for-care'])
      expect([step, state(story, step)]).toEqual([step, 'notRelevant']);
    expect(effectsOf(story, 'openTask')).toEqual([]);
  });

  test('leaves the parents what they have applied for', () => {
    const story = tell(
      leaflet,
      aBirth,
      given(known),
      on(settled),
      applies('mother', 'parental-benefit', 'mother'),
      ...death,
    );
    expect(state(story, 'parental-benefit', 'mother')).toBe('withBody');
    expect(state(play(story, decides('parental-benefit', 'granted', 'mother')), 'parental-benefit', 'mother')).toBe(
      'granted',
    );
  });

  test('is asked about in the register, only about life and status', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled), ...death);
    expect(effectsOf(story, 'gather').at(-1)).toMatchObject({ parts: ['doedsfall', 'status'] });
  });
});

test('a father who dies before the birth is asked nothing, and the mother has what is hers and the child’s', () => {
  const story = tell(leaflet, aBirth, given({ ...known, father: { ...aFather, alive: false } }), on(settled));
  expect(effectsOf(story, 'ask').filter((it) => it.to === 'father')).toEqual([]);
  expect(state(story, 'parental-benefit', 'father')).toBe('notRelevant');
  expect(state(story, 'parental-benefit', 'mother')).toBe('asking');
  expect(state(story, 'kindergarten-place')).toBe('asking');
});

describe('twins', () => {
  const joined = [
    hears({ type: 'party.joined', party: twin, trigger: 'freg.birth.registered' }),
    given({ twin: aChild, mother: { previousChildBorn: born } }),
  ];

  test('are one journey, with errands for each and the parents’ own only once', () => {
    const story = tell(leaflet, aBirth, given(known), ...joined, on(settled));
    expect(state(story, 'child-benefit', 'child')).toBe('withBody');
    expect(state(story, 'child-benefit', 'twin')).toBe('withBody');
    expect(Object.values(story.journey.errands).filter((it) => it.step === 'parental-benefit')).toHaveLength(2);
  });

  test('who are heard of twice are two all the same', () => {
    const story = tell(leaflet, aBirth, given(known), ...joined, ...joined);
    expect(Object.values(story.journey.parties).filter((it) => it.roles.includes('child'))).toHaveLength(2);
  });

  test('of whom one was registered in error leave the other’s errands as they are', () => {
    const story = tell(
      leaflet,
      aBirth,
      given(known),
      ...joined,
      on(settled),
      hears({ type: 'party.annulled', party: 'twin' }),
    );
    expect(story.journey.trigger.status).toBe('standing');
    expect(state(story, 'child-benefit', 'child')).toBe('withBody');
    expect(errand(story, 'child-benefit', 'twin').state).not.toBe('withBody');
    expect(state(story, 'parental-benefit', 'mother')).toBe('asking');
  });
});

test('a child whose first notice was of the living is mourned when the register says so', () => {
  const story = tell(
    leaflet,
    { ...aBirth, parties: [mother, child] },
    given({ mother: aMother, child: { ...aChild, alive: false } }),
  );
  expect(story.journey.grief).toBe(true);
});
