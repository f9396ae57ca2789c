import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import type { Journey } from '../../../journey/journey.js';
import { viewOf } from '../../../journey/view.js';
import { findings } from '../../../life-events/job-loss/findings.js';
import { leaflet } from '../../../life-events/job-loss/index.js';
import { play, today } from '../../stories.js';
import { lose, onBenefit, tells } from './worker.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
  ...(step.while ? [step.while] : []),
];

test('every row of the law’s list is a step, or a group of them', () => {
  const rows = new Set(steps.map(([id, { group }]) => group ?? id));
  expect([...rows].sort()).toEqual(
    [
      ...['termination-record', 'jobseeker-registration', 'profiling-needs-assessment', 'unemployment-benefit'],
      ...['wage-guarantee', 'cv-and-jobs', 'activity-plan', 'biweekly-report', 'labour-measure', 'social-assistance'],
      ...['housing-allowance', 'tax-card-update', 'eea-export-or-import', 'job-found'],
    ].sort(),
  );
});

test.each(steps)('%s is told in at most twelve words', (_, step) => {
  expect(Object.keys(step).length).toBeLessThanOrEqual(12);
});

test.each(steps)(
  '%s waits only for steps there are, is with bodies that there are, and each of its rules names its law',
  (_, step) => {
    for (const it of step.after ?? []) expect(leaflet.steps).toHaveProperty(typeof it === 'string' ? it : it.step);
    for (const id of rulesOf(step).flatMap((it) => it.readsOutcomeOf ?? [])) expect(leaflet.steps).toHaveProperty(id);
    for (const body of typeof step.with === 'function' ? [] : [step.with].flat())
      expect(manifests).toHaveProperty(body);
    for (const rule of rulesOf(step)) expect(rule.law).not.toBe('');
  },
);

const needy = tells({ needsHelp: true, needsHelpNow: true, lowIncome: true, ownDwelling: true, isIll: true });
const stories = [
  play(lose(), needy),
  play(lose({ addressProtected: true }), needy),
  play(onBenefit(), tells({ jobFoundOn: '2026-12-14', leavesOn: '2027-01-10', leavesToSeekWork: true })),
  play(onBenefit(), tells({ jobFoundOn: '2026-12-14', lostAgainOn: '2027-02-01', noLossFrom: '2026-12-28' })),
  lose({ howItEnded: 'military', earnedTwelveMonths: 0, earnedThirtySixMonths: 0, resident: false }),
];

test.each(steps)('%s asks for no field that its body may not receive', (id, step) => {
  const bodies = new Set(
    stories.flatMap(({ journey }) => journey.errands.filter((it) => it.step === id).map((it) => it.with)),
  );
  for (const body of bodies)
    for (const field of step.fields ?? [])
      expect({ id, body, receives: Object.keys(leaflet.bodies[body]!.receives) }).toMatchObject({
        receives: expect.arrayContaining([field.name]),
      });
});

test('every finding that the leaflet looks at is declared, and each that is declared is looked at or sent', () => {
  const looked = new Set(stories.flatMap(({ journey }) => steps.flatMap(([, step]) => lookedAt(journey, step))));
  const sent = steps.flatMap(([, step]) => (step.fields ?? []).map((it) => it.part));
  const inLinks = ['massRedundancy', 'hasPreviousChild', 'previousChildBorn'];
  expect([...looked].filter((it) => !it.startsWith('outcome:') && !(it in findings))).toEqual([]);
  expect(Object.keys(findings).filter((it) => !looked.has(it) && !sent.includes(it) && !inLinks.includes(it))).toEqual(
    [],
  );
  expect(Object.values(findings).every((it) => it.basis !== '')).toBe(true);
});

test('what decides with whom an errand is, is put right in the register alone', () => {
  const names = new Set(
    stories.flatMap(({ journey }) =>
      steps.flatMap(([, { with: body }]) => {
        const view = viewOf(journey, journey.parties.worker!, today);
        const looked = view.startLooking();
        if (typeof body === 'function') body(view);
        return looked.map(({ at }) => at);
      }),
    ),
  );
  expect([...names].sort()).toEqual(['addressProtected', 'municipality']);
  for (const name of ['alive', 'addressProtected', 'municipality'] as const)
    expect(findings[name].registerAlone).toBe(true);
});

function lookedAt(journey: Journey, step: Step): string[] {
  return Object.values(journey.parties)
    .filter((it) => it.roles.includes(step.each))
    .flatMap((party) => {
      const view = viewOf(journey, party, today);
      const looked = view.startLooking();
      for (const rule of rulesOf(step)) rule.judge(view);
      step.opens?.(view);
      step.due?.on(view);
      step.every?.(view);
      step.lasts?.(view);
      if (typeof step.with === 'function') step.with(view);
      return looked.map(({ at }) => at);
    });
}
