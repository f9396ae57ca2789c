import type { Leaflet } from '../../../journey/define.js';
import { isOver } from '../../../journey/over.js';
import { viewOf } from '../../../journey/view.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import { intakeDate, placeBy } from '../../../life-events/having-children/kindergarten.js';
import { bothParents } from '../../../life-events/having-children/sight.js';
import {
  agrees,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  type Story,
  sent,
  state,
  steps,
  tell,
} from '../../stories.js';
import { aBirth, aChild, child, known, settled, twin } from './family.js';

const moved = given({ child: { municipality: '7402' } });
const ofStep = (story: Story, step: string) =>
  Object.values(story.journey.errands)
    .filter((it) => it.step === step)
    .map((it) => [it.with, it.state]);

describe('a move to another municipality', () => {
  const applied = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    agrees('mother', 'kindergarten-place'),
    sent('kindergarten-place'),
  );

  test('opens an errand there, and tells the old municipality what is no longer asked of it', () => {
    const story = play(applied, moved);
    expect(ofStep(story, 'kindergarten-place')).toEqual([
      ['solvik', 'superseded'],
      ['granlia', 'asking'],
    ]);
    expect(effectsOf(story, 'send', 'kindergarten-place').at(-1)).toMatchObject({ act: 'tell', with: 'solvik' });
  });

  test('leaves a place that was given until the new municipality has given one', () => {
    const granted = play(applied, decides('kindergarten-place', 'granted'), moved);
    expect(ofStep(granted, 'kindergarten-place')).toEqual([
      ['solvik', 'granted'],
      ['granlia', 'asking'],
    ]);
    const both = play(
      granted,
      agrees('mother', 'kindergarten-place'),
      sent('kindergarten-place'),
      decides('kindergarten-place', 'granted'),
    );
    expect(ofStep(both, 'kindergarten-place')).toEqual([
      ['solvik', 'superseded'],
      ['granlia', 'granted'],
    ]);
  });

  test('after a place was given looks for the next intake where the first there has passed', () => {
    const granted = play(applied, decides('kindergarten-place', 'granted'), moved, on('2027-02-03'));
    expect(errand(granted, 'kindergarten-place')).toMatchObject({
      ...{ with: 'granlia', state: 'asking', due: { on: '2028-02-01' } },
    });
  });

  test('does nothing to what is with the state', () => {
    const story = play(applied, moved);
    expect(ofStep(story, 'child-benefit')).toEqual([['nav', 'withBody']]);
  });

  test('to a municipality that we do not know is with the family’s own', () => {
    const story = play(applied, given({ child: { municipality: '9999' } }));
    expect(errand(story, 'kindergarten-place').with).toBe('municipality');
  });
});

describe('kindergarten', () => {
  test.each([
    ['2026-01-10', '2027-08-31'],
    ['2026-08-31', '2027-08-31'],
    ['2026-09-01', '2027-09-30'],
    ['2026-11-30', '2027-11-30'],
    ['2026-12-01', '2028-08-31'],
  ])('a child born %s has a right to a place by %s', (born, by) => {
    expect(placeBy(born)).toBe(by);
  });

  const intake = (born: string, municipality: string, today: string) => {
    const story = tell(
      leaflet,
      { ...aBirth, parties: [{ ...child, since: born }] },
      given({ child: { ...aChild, born, municipality } }),
    );
    return intakeDate(viewOf(story.journey, story.journey.parties.child!, today));
  };

  test.each([
    ['2026-11-20', '7401', '2026-11-25', '2027-03-01'],
    ['2026-11-20', '7402', '2026-11-25', '2027-02-01'],
    ['2026-12-01', '7401', '2026-12-05', '2028-03-01'],
    ['2026-11-20', '7402', '2027-02-02', '2028-02-01'],
    ['2024-05-05', '7401', '2026-11-25', '2027-03-01'],
  ])('a child born %s in %s applies, on %s, by %s', (born, municipality, today, by) => {
    expect(intake(born, municipality, today)).toBe(by);
  });
});

describe('a birth that is taken back', () => {
  const undone = hears({ type: 'party.annulled', party: 'child' });

  test('before anything has left sends nothing, and tells only of what the register itself had done', () => {
    const story = tell(leaflet, aBirth, given(known), undone);
    expect(story.journey.trigger.status).toBe('annulled');
    expect(['child-benefit', 'kindergarten-place', 'parental-benefit'].map((it) => state(story, it))).toEqual([
      'withdrawn',
      'withdrawn',
      'withdrawn',
    ]);
    expect(effectsOf(story, 'send')).toEqual([]);
    const told = new Set(effectsOf(story, 'inform').map((it) => it.step));
    expect([...told]).toEqual([
      'birth-notification',
      'assign-national-id',
      'establish-parentage',
      'parental-responsibility',
    ]);
  });

  test('while people were asked tells them so, and closes the question', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled), undone);
    expect(effectsOf(story, 'inform', 'name-choice').map((it) => [it.to, it.says])).toEqual([
      ['mother', 'annulled'],
      ['father', 'annulled'],
    ]);
    expect(effectsOf(story, 'close', 'name-choice')).toHaveLength(2);
  });

  test('after an application withdraws it where a machine may, and gives the rest to the person', () => {
    const story = tell(
      leaflet,
      aBirth,
      given(known),
      on(settled),
      agrees('mother', 'kindergarten-place'),
      sent('kindergarten-place'),
      applies('mother', 'parental-benefit', 'mother'),
      undone,
    );
    expect(effectsOf(story, 'send', 'kindergarten-place').map((it) => it.act)).toEqual(['submit', 'withdraw']);
    expect(errand(story, 'parental-benefit', 'mother')).toMatchObject({
      kind: 'repair',
      state: 'stalled',
      repairs: 'undecided',
    });
    expect(effectsOf(story, 'openTask', 'parental-benefit')).toMatchObject([{ owner: 'person' }]);
  });

  test('after a decision stops it at the body that decided', () => {
    const story = tell(
      leaflet,
      aBirth,
      given(known),
      on(settled),
      agrees('mother', 'kindergarten-place'),
      sent('kindergarten-place'),
      decides('kindergarten-place', 'granted'),
      decides('child-benefit', 'granted'),
      undone,
    );
    expect(effectsOf(story, 'send', 'kindergarten-place').at(-1)).toMatchObject({ act: 'stop', with: 'solvik' });
    expect(errand(story, 'child-benefit')).toMatchObject({ kind: 'repair', repairs: 'decided' });
  });

  test('has an owner for what the register itself did', () => {
    const story = tell(leaflet, aBirth, given(known), on(settled), undone);
    expect(errand(story, 'assign-national-id')).toMatchObject({ kind: 'repair', repairs: 'done', state: 'stalled' });
    expect(effectsOf(story, 'openTask', 'assign-national-id')).toMatchObject([{ owner: 'caseworker' }]);
  });

  test('of one twin leaves the trigger; of both takes it', () => {
    const twins = { ...aBirth, parties: [...aBirth.parties, twin] };
    const one = tell(
      leaflet,
      twins,
      given({ ...known, twin: aChild }),
      on(settled),
      hears({ type: 'party.annulled', party: 'twin' }),
    );
    expect(one.journey.trigger.status).toBe('standing');
    expect(state(one, 'parental-benefit', 'mother')).toBe('asking');
    expect(play(one, undone).journey.trigger.status).toBe('annulled');
  });

  test('while it is only doubted holds what would go out, and lets it go when the doubt is gone', () => {
    const doubted = tell(
      leaflet,
      aBirth,
      given(known),
      hears({ type: 'trigger.doubted', about: 'trigger', why: 'false-identity' }),
      on(settled),
    );
    expect(effectsOf(doubted, 'ask')).toEqual([]);
    expect(isOver(doubted.journey)).toBe(false);
    const sure = play(doubted, hears({ type: 'trigger.confirmed', about: 'trigger', why: 'looked-at' }));
    expect(effectsOf(sure, 'ask').length).toBeGreaterThan(0);
  });
});

describe('a duty that the law adds on the way', () => {
  const later: Leaflet = {
    ...leaflet,
    version: 'having-children@2',
    steps: {
      ...leaflet.steps,
      'child-register-notice': {
        each: 'child',
        with: 'skatteetaten',
        round: 'notice',
        undo: 'U4',
        inForce: '2027-01-01',
        sight: bothParents,
      },
    },
  };

  const story = tell(leaflet, aBirth, given(known), on(settled));
  const released = play(
    { ...story, leaflets: { ...story.leaflets, [later.version]: later } },
    hears({ type: 'rules.released', leaflet: later.version }),
  );

  test('is no errand before the law is in force', () => {
    expect(steps(released)).not.toContain('child-register-notice');
    expect(released.journey.replanOn).toBe('2027-01-01');
  });

  test('is one on the day it is', () => {
    expect(steps(play(released, on('2026-12-31')))).not.toContain('child-register-notice');
    expect(state(play(released, on('2027-01-01')), 'child-register-notice')).toBe('asking');
  });

  test('changes nothing of what is under way', () => {
    const { rules: _, ...before } = errand(story, 'child-benefit');
    expect(errand(released, 'child-benefit')).toMatchObject(before);
  });
});
