import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import { leaflet } from '../../../life-events/death-and-inheritance/index.js';
import { deathAndInheritance } from '../../../life-events/death-and-inheritance/life-event.js';
import { registerChanges } from '../../../life-events/register-changes.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
  ...(step.while ? [step.while] : []),
];

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

test('only what cannot wait is exempt from the settling of the death', () => {
  expect(steps.filter(([, step]) => step.urgent).map(([id]) => id)).toEqual([
    'funeral-responsibility',
    'burial-or-cremation',
  ]);
});

test('who is alive, who is married to whom and where somebody lives, only the register puts right', () => {
  for (const name of [
    'alive',
    'died',
    'born',
    'addressProtected',
    'sharesHome',
    'municipality',
    'civilStatus',
  ] as const)
    expect([name, leaflet.findings[name]?.registerAlone]).toEqual([name, true]);
});

test('only the register starts a journey by itself; the court and the heirs tell the one there is', () => {
  const { triggers } = deathAndInheritance;
  const starts = triggers.filter((it) => !('tells' in it));
  expect(starts.map(({ kind, by }) => [kind, ...by])).toEqual([
    ['freg.death.registered', 'register'],
    ['death.declared', 'person'],
  ]);
  for (const it of triggers.filter(({ kind }) => kind.startsWith('court.')))
    expect(it).toMatchObject({ by: ['body'], bodies: { ids: ['domstol'] }, tells: true });
  expect(Object.keys(registerChanges)).toContain('freg.death.annulled');
});
