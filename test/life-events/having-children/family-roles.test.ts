import { manifests } from '../../../agencies/manifests.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import { leafletOf, lifeEvents } from '../../../life-events/index.js';
import { agrees, effectsOf, foundOf, given, hears, on, play, seenBy, sent, state, tell } from '../../stories.js';
import { aBirth, known, settled } from './family.js';

const { rolesOf } = lifeEvents['having-children'];

test('a child’s parents are parties; older children and grandparents are not', () => {
  expect(rolesOf(['child'], { relation: 'mother', isConcerned: false })).toEqual(['mother', 'parent']);
  expect(rolesOf(['child'], { relation: 'coMother', isConcerned: false })).toEqual(['otherParent', 'parent']);
  expect(rolesOf(['mother', 'parent'], { relation: 'child', isConcerned: false })).toBeUndefined();
  expect(rolesOf(['mother', 'parent'], { relation: 'mother', isConcerned: false })).toBeUndefined();
  expect(rolesOf(['child'], { relation: 'child', isConcerned: false })).toBeUndefined();
});

test('to a parent who said that a child has come, only the child that was named', () => {
  const declarant = ['mother', 'parent', 'declarant'];
  expect(rolesOf(declarant, { relation: 'child', isConcerned: true })).toEqual(['child']);
  expect(rolesOf(declarant, { relation: 'child', isConcerned: false })).toBeUndefined();
  expect(rolesOf(['mother', 'parent'], { relation: 'child', isConcerned: true })).toBeUndefined();
});

test('a leaflet is found by its version, and one that is not there is an error', () => {
  expect(leafletOf(lifeEvents, lifeEvents['having-children'].current)).toBe(leaflet);
  expect(() => leafletOf(lifeEvents, 'having-children@0')).toThrow('no leaflet having-children@0');
});

describe('where a machine may send the choice of name', () => {
  const byMachine = {
    ...leaflet,
    bodies: { ...manifests, skatteetaten: { ...manifests.skatteetaten, reach: 'interface' as const } },
  };
  const asked = tell(byMachine, aBirth, given(known), on(settled), agrees('mother', 'name-choice', 'child', 'Ask'));

  test('both parents must choose the same', () => {
    const other = play(asked, agrees('father', 'name-choice', 'child', 'Emil'));
    expect(state(other, 'name-choice')).toBe('asking');
    expect(state(play(other, agrees('father', 'name-choice', 'child', 'Ask')), 'name-choice')).toBe('submitting');
  });

  test('neither sees what the other has chosen, and one alone sends nothing', () => {
    const his = seenBy(asked, 'father').errands.find((it) => it.step === 'name-choice');
    expect(his?.replies).toEqual({});
    expect(effectsOf(asked, 'send', 'name-choice')).toEqual([]);
  });
});

test('a new address of the child corrects the application that has been sent with the old one', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    agrees('mother', 'kindergarten-place'),
    sent('kindergarten-place'),
    hears((it) => ({
      type: 'findings.gathered',
      found: foundOf(it, { child: { municipality: '7401' } }),
      changed: [{ of: 'child', part: 'bostedsadresse' }],
    })),
  );
  expect(effectsOf(story, 'send', 'kindergarten-place').map((it) => it.act)).toEqual(['submit', 'correct']);
  expect(effectsOf(story, 'send', 'child-benefit')).toEqual([]);
});
