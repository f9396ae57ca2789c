/** What the leaflet trusts the kernel to do where a family’s life is not straight. */
import { leaflet } from '../../../life-events/having-children/index.js';
import { effectsOf, errand, foundOf, given, hears, on, play, seenBy, state, tell } from '../../stories.js';
import {
  aBirth,
  aChild,
  aFather,
  aMother,
  aStillbirth,
  child,
  father,
  known,
  mother,
  settled,
  stillborn,
  takesPart,
} from './family.js';

const { sharesHome: _, ...fatherElsewhere } = aFather;
const protectedMother = {
  mother: { ...aMother, addressProtected: true },
  father: fatherElsewhere,
  child: { ...aChild, addressProtected: true },
};

test('a parent’s own leave notice stays that parent’s when the other is protected', () => {
  const story = tell(leaflet, aBirth, given(protectedMother), on(settled));
  expect(errand(story, 'employer-leave-notice', 'father')).toMatchObject({ state: 'asking', seenBy: ['father'] });
});

test('protection in mid-journey also takes away what has ended at the municipality where she lived', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    given({ mother: { addressProtected: true }, child: { addressProtected: true }, father: { sharesHome: false } }),
  );
  expect(seenBy(story, 'father').errands.filter((it) => it.with === 'solvik')).toEqual([]);
});

test('a father whom the register has taken back sees nothing more of the child', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    hears({ type: 'party.annulled', party: 'father' }),
    given({}),
  );
  expect(seenBy(story, 'father').errands.filter((it) => it.about === 'child')).toEqual([]);
});

test('a stillbirth is quiet from its first moment', () => {
  expect(tell(leaflet, aStillbirth).journey.grief).toBe(true);
});

test('a death that the register takes back ends the quiet', () => {
  const story = tell(
    leaflet,
    aBirth,
    given({ ...known, child: { ...aChild, alive: false } }),
    given({ child: { alive: true } }),
  );
  expect(story.journey.grief).toBeUndefined();
});

test('a live twin taken back leaves the trigger to the stillborn one', () => {
  const story = tell(
    leaflet,
    { ...aBirth, parties: [mother, father, child, stillborn] },
    given(known),
    on(settled),
    hears({ type: 'party.annulled', party: 'child' }),
  );
  expect(story.journey.trigger.status).toBe('standing');
  expect(state(story, 'funeral-grant')).toBe('asking');
});

test('what waits for another step opens four weeks before its right is lost', () => {
  const { responsibility: __, ...undecided } = aChild;
  const story = tell(
    leaflet,
    { ...aBirth, parties: [mother, child], participants: [takesPart(mother)] },
    given({ mother: aMother, child: { ...undecided, otherParentKnown: false } }),
    on('2027-04-22'),
  );
  expect(errand(story, 'name-choice')).toMatchObject({ state: 'asking', due: { on: '2027-05-20' } });
});

test('a rule is explained by what that rule looked at, not by what dates and sight looked at after it', () => {
  const story = tell(leaflet, aBirth, given(known));
  const employed = errand(story, 'employer-leave-notice', 'mother').verdicts.find((it) => it.rule === 'isEmployed');
  expect(employed?.looked?.map((it) => it.at)).toEqual(['employed']);
  const resident = errand(story, 'kindergarten-place').verdicts.find((it) => it.rule === 'childIsResident');
  expect(resident?.looked?.map((it) => it.at)).toEqual(['resident']);
});

test('a viewer is not shown what a rule looked at of another grown-up', () => {
  const story = tell(
    leaflet,
    aBirth,
    given({ ...known, mother: { ...aMother, guardianship: true, previousChildBorn: '2021-05-05' } }),
  );
  const shown = seenBy(story, 'father').errands.flatMap((it) => it.verdicts.flatMap((verdict) => verdict.looked ?? []));
  expect(shown.filter((it) => it.of === 'mother')).toEqual([]);
});

test('nothing begins after the trigger has fallen', () => {
  const fallen = tell(leaflet, aBirth, given(known), on(settled), hears({ type: 'trigger.annulled' }));
  const count = Object.keys(fallen.journey.errands).length;
  const later = play(fallen, given({ child: { municipality: '7402' }, mother: { incomeMonths: 0 } }));
  expect(Object.keys(later.journey.errands)).toHaveLength(count);
  expect(state(later, 'lump-sum-grant', 'mother')).toBe('notRelevant');
});

test('a municipality that the register no longer gives is no longer known', () => {
  const { municipality: __, ...hidden } = aChild;
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    hears((it) => ({
      type: 'findings.gathered',
      found: foundOf(it, { child: hidden }),
      read: { from: 'folkeregisteret' },
    })),
  );
  expect(effectsOf(story, 'send')).toEqual([]);
  expect(errand(story, 'kindergarten-place').with).toBe('municipality');
});

test('undoing does not wait for the trigger to settle', () => {
  const story = tell(leaflet, aBirth, given(known), hears({ type: 'party.annulled', party: 'child' }));
  expect(errand(story, 'assign-national-id')).toMatchObject({ kind: 'repair', repairs: 'done', state: 'stalled' });
});
