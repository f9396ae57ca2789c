import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import type { Journey } from '../../../journey/journey.js';
import { viewOf } from '../../../journey/view.js';
import { leaflet } from '../../../life-events/seriously-ill-child/index.js';
import { given, today } from '../../stories.js';
import { but, dies, says, told } from './family.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
  ...(step.while ? [step.while] : []),
];

test.each(steps)('%s is told in at most twelve words', (_, step) => {
  expect(Object.keys(step).length).toBeLessThanOrEqual(12);
});

test.each(steps)('%s waits only for steps there are, and reads only outcomes there are', (_, step) => {
  const after = (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step));
  const read = rulesOf(step).flatMap((it) => it.readsOutcomeOf ?? []);
  for (const id of [...after, ...read]) expect(leaflet.steps).toHaveProperty(id);
});

/** The unnamed municipality is asked by the person, and is told nothing that locates anybody. */
const bodiesOf = ({ with: body }: Step): readonly string[] =>
  typeof body === 'function' ? ['solvik', 'granlia'] : [body].flat();

test.each(steps)('%s is with bodies that there are, and asks for no field that they may not receive', (id, step) => {
  for (const body of bodiesOf(step)) {
    expect(manifests).toHaveProperty(body);
    for (const field of (step.fields ?? []).filter((it) => !(body === 'nav' && it.name === 'childName')))
      expect({ id, body, receives: Object.keys(leaflet.bodies[body]!.receives) }).toMatchObject({
        receives: expect.arrayContaining([field.name]),
      });
  }
});

test.each(steps)('every rule of %s names its law', (_, step) => {
  for (const rule of rulesOf(step)) expect(rule.law).not.toBe('');
});

test('what is about the child is seen by those who may know, what is about a carer by that carer alone', () => {
  for (const [id, { each, sight }] of steps) expect([id, sight !== undefined]).toEqual([id, each === 'child']);
});

test('the child is read with its parents, so that the other one is named; a declarant with their children', () => {
  const sources = Object.values(leaflet.findings).filter((it) => it.part === 'familierelasjon');
  expect(sources.map((it) => it.of).sort()).toEqual(['child', 'declarant']);
});

test('what the child needs leaves us only with a yes', () => {
  const needs = steps.flatMap(([id, { fields = [] }]) =>
    fields.filter((it) => it.from === 'person').map((it) => ({ id, name: it.name, flows: it.flows })),
  );
  expect(needs.length).toBeGreaterThan(3);
  expect(needs.filter((it) => it.flows !== 'consent')).toEqual([]);
});

const stories = [
  told(),
  told(dies('child', '2026-11-20')),
  told(says('mother', { keepApart: true })),
  told(given(but({ mother: { addressProtected: true } }))),
];

test('every finding that the leaflet looks at is declared, with the basis on which it is read', () => {
  const looked = new Set<string>();
  for (const { journey } of stories) for (const [, step] of steps) lookAt(journey, step, looked);
  const undeclared = [...looked].filter((it) => !it.startsWith('outcome:') && !Object.hasOwn(leaflet.findings, it));
  expect(undeclared).toEqual([]);
  expect(Object.values(leaflet.findings).every((it) => it.basis !== '')).toBe(true);
});

test('what a register holds and decides who sees what, the register alone puts right; what only people know can but hide', () => {
  const names = new Set<string>();
  for (const { journey } of stories)
    for (const [, { sight, with: body }] of steps)
      for (const party of Object.values(journey.parties)) {
        const view = viewOf(journey, party, today);
        const seen = view.startLooking();
        sight?.(view);
        if (typeof body === 'function') body(view);
        for (const { at } of seen) names.add(at);
      }
  const told = [...names].filter((it) => leaflet.findings[it as keyof typeof leaflet.findings]?.from === 'person');
  expect(told.sort()).toEqual(['carersMaySee', 'keepApart']);
  const registered = [...names].filter((it) => !told.includes(it));
  expect(registered.sort()).toEqual([
    'addressProtected',
    'alive',
    'born',
    'municipality',
    'responsibility',
    'sharesHome',
  ]);
  for (const name of registered) expect(leaflet.findings).toHaveProperty(`${name}.registerAlone`, true);
});

test('what opens or hides sight can be told of an errand by nobody: no rule looks at it', () => {
  const looked = new Set<string>();
  for (const { journey } of stories)
    for (const [, step] of steps)
      for (const party of Object.values(journey.parties).filter((it) => it.roles.includes(step.each))) {
        const view = viewOf(journey, party, today);
        const seen = view.startLooking();
        for (const rule of step.onlyIf ?? []) rule.judge(view);
        for (const { at } of seen) looked.add(at);
      }
  for (const name of ['keepApart', 'carersMaySee', 'carersActForChild']) expect([...looked]).not.toContain(name);
});

function lookAt(journey: Journey, step: Step, looked: Set<string>): void {
  for (const party of Object.values(journey.parties).filter((it) => it.roles.includes(step.each))) {
    const view = viewOf(journey, party, today);
    const seen = view.startLooking();
    for (const rule of rulesOf(step)) rule.judge(view);
    step.opens?.(view);
    step.due?.on(view);
    step.lasts?.(view);
    step.every?.(view);
    step.sight?.(view);
    step.asks?.of(view);
    if (typeof step.with === 'function') step.with(view);
    for (const it of seen) looked.add(it.at);
  }
}
