import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import type { Journey } from '../../../journey/journey.js';
import { viewOf } from '../../../journey/view.js';
import { findings } from '../../../life-events/having-children/findings.js';
import { leaflet } from '../../../life-events/having-children/index.js';
import { navFilters } from '../../../life-events/having-children/nav-filters.js';
import { errand, given, tell, today } from '../../stories.js';
import { aBirth, aPregnancy, aStillbirth, known } from './family.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.filters ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
];

test('the leaflet has every step of the law, by its name', () => {
  expect(Object.keys(leaflet.steps).sort()).toEqual(
    [
      ...['birth-notification', 'assign-national-id', 'establish-parentage', 'parental-responsibility', 'name-choice'],
      ...['child-benefit', 'extended-child-benefit', 'parental-benefit', 'lump-sum-grant', 'employer-leave-notice'],
      ...['child-gp', 'child-health-clinic', 'kindergarten-place', 'cash-for-care', 'student-parent-grant'],
      ...['child-maintenance', 'transitional-benefit', 'child-passport', 'tax-card-change', 'parent-gp'],
      ...['stillborn-parentage', 'stillborn-name', 'funeral-grant'],
    ].sort(),
  );
});

test.each(steps)('%s is told in at most twelve words', (_, step) => {
  expect(Object.keys(step).length).toBeLessThanOrEqual(12);
});

test.each(steps)('%s waits only for steps there are, and reads only outcomes there are', (_, step) => {
  const after = (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step));
  const read = rulesOf(step).flatMap((it) => it.readsOutcomeOf ?? []);
  for (const id of [...after, ...read]) expect(leaflet.steps).toHaveProperty(id);
});

test.each(steps)('%s is with bodies that there are', (_, step) => {
  const bodies = typeof step.with === 'function' ? [] : [step.with].flat();
  for (const body of bodies) expect(manifests).toHaveProperty(body);
});

test.each(steps)('every rule of %s names its law', (_, step) => {
  for (const rule of rulesOf(step)) expect(rule.law).not.toBe('');
});

test.each(steps)('%s asks for no field that its body may not receive', (id, step) => {
  const story = [aBirth, aStillbirth, aPregnancy].map((it) => tell(leaflet, it, given(known)));
  const bodies = new Set(
    story
      .flatMap((it) => Object.values(it.journey.errands).filter((errand) => errand.step === id))
      .map((it) => it.with),
  );
  for (const body of bodies)
    for (const field of step.fields ?? [])
      expect({ id, body, receives: Object.keys(leaflet.bodies[body]!.receives) }).toMatchObject({
        receives: expect.arrayContaining([field.name]),
      });
});

test('NAV’s thirteen filters stand in the order in which NAV runs them', () => {
  expect(navFilters.map((it) => it.name)).toEqual([
    'motherHasNationalNumber',
    'childHasNationalNumber',
    'motherIsAlive',
    'newbornIsAlive',
    'previousChildIsNotTooNear',
    'motherIsOfAge',
    'motherHasNoGuardian',
    'motherHasNoExtendedBenefit',
    'motherHasNoEeaBenefit',
    'benefitWasNotMovedAfterBirth',
    'benefitIsNotPaidForChild',
    'motherHadNoRightToExtended',
    'motherHasNoStoppedBenefit',
  ]);
});

test('what only NAV can know is named and never judged', () => {
  const { verdicts } = errand(tell(leaflet, aBirth, given(known)), 'child-benefit');
  const ours = navFilters.filter((it) => it.onlyKnownTo === 'nav').map((it) => it.name);
  expect(ours).toHaveLength(6);
  expect(verdicts.filter((it) => ours.includes(it.rule)).every((it) => it.answer === 'notAssessed')).toBe(true);
});

test('every finding that the leaflet looks at is declared, with the basis on which it is read', () => {
  const looked = new Set<string>();
  for (const beginning of [aBirth, aStillbirth, aPregnancy])
    for (const [, step] of steps) everythingAsked(tell(leaflet, beginning, given(known)).journey, step, looked);
  const undeclared = [...looked].filter((it) => !it.startsWith('outcome:') && !(it in findings));
  expect(undeclared).toEqual([]);
  expect(Object.values(findings).every((it) => it.basis !== '')).toBe(true);
});

function everythingAsked(journey: Journey, step: Step, looked: Set<string>): void {
  for (const party of Object.values(journey.parties).filter((it) => it.roles.includes(step.each))) {
    const view = viewOf(journey, party, today);
    const seen = view.startLooking();
    for (const rule of rulesOf(step)) rule.judge(view);
    step.opens?.(view);
    step.due?.on(view);
    step.sight?.(view);
    if (typeof step.with === 'function') step.with(view);
    for (const it of seen) looked.add(it.at);
  }
}
