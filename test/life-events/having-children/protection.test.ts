import type { Leaflet } from '../../../journey/define.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import { effectsOf, errand, given, hears, on, play, type Story, seenBy, steps, tell } from '../../stories.js';
import { aBirth, aChild, aFather, aMother, known, settled } from './family.js';

/** A protected mother and her child have no municipality to us, and nobody knows whether the father lives there. */
const { municipality: _, ...hidden } = aChild;
const { sharesHome: __, ...fatherElsewhere } = aFather;
const protectedMother = {
  mother: { ...aMother, addressProtected: true },
  father: fatherElsewhere,
  child: { ...hidden, addressProtected: true },
};

const locating = ['hospital', 'helfo', 'solvik', 'granlia', 'municipality', 'employer'];
const ofTheChild = ['kindergarten-place', 'child-health-clinic', 'child-gp', 'child-benefit', 'cash-for-care'];

const thatLocate = ['kindergarten-place', 'child-health-clinic', 'child-gp', 'cash-for-care'];

/** What a viewer could count or compare, without the names of errands. */
const counted = (story: Story, viewer: string) => {
  const { errands, parties, stops, over, participants, grief } = seenBy(story, viewer);
  const shown = errands.map(({ step, about, with: body, state, waitsFor, verdicts, due }) => ({
    ...{ step, about, body, state, waitsFor, due },
    rules: verdicts.map((it) => [it.rule, it.answer]),
  }));
  return { shown, over, grief, stops, participants, parties: parties.map((it) => it.ref) };
};

const withoutThem = (it: Leaflet): Leaflet => ({
  ...it,
  steps: Object.fromEntries(Object.entries(it.steps).filter(([id]) => !thatLocate.includes(id))),
});

describe('a mother at a protected address', () => {
  const chapters = [given(protectedMother), on(settled)];

  test('has everything that concerns the child; the municipality is her own and unnamed', () => {
    const story = tell(leaflet, aBirth, ...chapters);
    const hers = seenBy(story, 'mother').errands.map((it) => it.step);
    expect(hers).toEqual(expect.arrayContaining(ofTheChild));
    expect(errand(story, 'kindergarten-place').with).toBe('municipality');
    expect(errand(story, 'child-health-clinic').with).toBe('municipality');
  });

  test('shows the other parent nothing that locates her or the child', () => {
    const story = tell(leaflet, aBirth, ...chapters);
    const his = seenBy(story, 'father').errands.filter((it) => it.about !== 'father');
    expect(his.filter((it) => locating.includes(it.with))).toEqual([]);
    expect(his.map((it) => it.step).filter((it) => ofTheChild.includes(it))).toEqual([]);
    expect(seenBy(story, 'father').parties.map((it) => it.ref)).not.toContain('mother');
  });

  test('leaves the other parent no trace: what he sees is what he would see if those errands were not there', () => {
    const withThem = tell(leaflet, aBirth, ...chapters);
    const without = tell(withoutThem(leaflet), aBirth, ...chapters);
    expect(counted(withThem, 'father')).toEqual(counted(without, 'father'));
  });

  test('is asked for nothing through him, and he is asked for nothing about her home', () => {
    const story = tell(leaflet, aBirth, ...chapters);
    const asked = effectsOf(story, 'ask').filter((it) => it.to === 'father');
    expect(asked.filter((it) => ofTheChild.includes(it.step))).toEqual([]);
    expect(asked.map((it) => it.step)).toContain('name-choice');
  });

  test('does not send the child’s address with what both must sign', () => {
    const fields = leaflet.steps['name-choice'].fields?.map((it) => it.part) ?? [];
    expect(fields).not.toContain('bostedsadresse');
  });
});

describe('a protected father', () => {
  const chapters = [given({ ...known, father: { ...fatherElsewhere, addressProtected: true } }), on(settled)];

  test('has his own errands, which the mother does not see', () => {
    const story = tell(leaflet, aBirth, ...chapters);
    expect(seenBy(story, 'father').errands.map((it) => it.step)).toContain('parental-benefit');
    expect(seenBy(story, 'mother').errands.filter((it) => it.about === 'father')).toEqual([]);
  });

  test('takes nothing from the mother with whom the child lives', () => {
    const story = tell(leaflet, aBirth, ...chapters);
    expect(errand(story, 'kindergarten-place')).toMatchObject({ with: 'solvik' });
    expect(errand(story, 'kindergarten-place').seenBy).toContain('mother');
  });

  test('hides the municipality when he shares the child’s home', () => {
    const story = tell(leaflet, aBirth, given({ ...known, father: { ...aFather, addressProtected: true } }));
    expect(errand(story, 'kindergarten-place').with).toBe('municipality');
  });
});

test('protection that comes in mid-journey takes the municipality’s name out of what is to come', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    hears({
      type: 'register.changed',
      parties: ['mother', 'father', 'child'],
      parts: ['adressebeskyttelse', 'bostedsadresse'],
    }),
    given({ mother: { addressProtected: true }, child: { addressProtected: true }, father: { sharesHome: false } }),
  );
  expect(errand(story, 'kindergarten-place')).toMatchObject({ with: 'municipality', seenBy: ['mother'] });
});

test('hostile parents each have their own money, and neither sees the other’s', () => {
  const story = tell(leaflet, aBirth, given({ ...known, father: { ...aFather, sharesHome: false } }), on(settled));
  const own = [
    'parental-benefit',
    'lump-sum-grant',
    'student-parent-grant',
    'extended-child-benefit',
    'child-maintenance',
    'transitional-benefit',
    'employer-leave-notice',
  ];
  expect(steps(story)).toEqual(expect.arrayContaining(own));
  for (const [viewer, other] of [
    ['mother', 'father'],
    ['father', 'mother'],
  ] as const)
    expect(seenBy(story, viewer).errands.filter((it) => own.includes(it.step) && it.about === other)).toEqual([]);
});

test('a parent without responsibility follows neither kindergarten nor name', () => {
  const story = tell(leaflet, aBirth, given({ ...known, child: { ...aChild, responsibility: 'mother' } }), on(settled));
  const his = seenBy(story, 'father').errands.map((it) => it.step);
  expect(his).not.toContain('kindergarten-place');
  expect(his).not.toContain('name-choice');
  const joint = play(story, given({ child: { responsibility: 'joint' } }));
  expect(seenBy(joint, 'father').errands.map((it) => it.step)).toContain('kindergarten-place');
});
