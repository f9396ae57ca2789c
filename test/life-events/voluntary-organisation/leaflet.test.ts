import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import type { Journey } from '../../../journey/journey.js';
import { viewOf } from '../../../journey/view.js';
import { leaflet } from '../../../life-events/voluntary-organisation/index.js';
import { answers, given, today } from '../../stories.js';
import { founded, running } from './association.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
  ...(step.while ? [step.while] : []),
];

/** The rows of the law's table. */
const rows = [
  ...['found-association', 'register-entity', 'register-voluntary', 'digital-mailbox-and-roles', 'bank-account'],
  ...['grassroots-share', 'vat-compensation', 'apply-grants', 'police-certificate', 'lottery-permit'],
  ...['employer-duties', 'vat-registration-npo', 'annual-change-notice', 'close-association'],
];

test('every row of the law is a step, or the group of the steps that it is split into', () => {
  const known = new Set([...Object.keys(leaflet.steps), ...steps.flatMap(([, it]) => it.group ?? [])]);
  expect(rows.filter((row) => !known.has(row))).toEqual([]);
  const beside = steps.filter(([id, it]) => !rows.includes(id) && !rows.includes(it.group ?? ''));
  expect(beside.map(([id]) => id)).toEqual(['business-register']);
});

test.each(steps)('%s is told in at most twelve words', (_, step) => {
  expect(Object.keys(step).length).toBeLessThanOrEqual(12);
});

test.each(steps)('%s waits only for steps there are, and reads only outcomes there are', (_, step) => {
  const after = (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step));
  const read = rulesOf(step).flatMap((it) => it.readsOutcomeOf ?? []);
  for (const id of [...after, ...read]) expect(leaflet.steps).toHaveProperty(id);
});

test.each(steps)('%s is with bodies that there are, and asks for no field that they may not receive', (id, step) => {
  const bodies = typeof step.with === 'function' ? ['solvik', 'municipality'] : [step.with].flat();
  for (const body of bodies) {
    expect(manifests).toHaveProperty(body);
    for (const field of step.fields ?? [])
      expect({ id, body, receives: Object.keys(leaflet.bodies[body]!.receives) }).toMatchObject({
        receives: expect.arrayContaining([field.name]),
      });
  }
});

test.each(steps)('every rule of %s names its law', (_, step) => {
  for (const rule of rulesOf(step)) expect(rule.law).not.toBe('');
});

test('everything about the association is seen by its board, everything about a member by that member alone', () => {
  for (const [id, { each, sight }] of steps) expect([id, sight !== undefined]).toEqual([id, each === 'organisation']);
});

test('every finding that the leaflet looks at is declared, with the basis on which it is read', () => {
  const looked = new Set<string>();
  const rich = { worksWithChildren: true, paysPeople: true, hasEmployees: true, highestPay: 90_000, wantsGrants: true };
  const stories = [founded(), running(given({ choir: rich }), answers('ben', 'hasTaskWithChildren', true))];
  for (const { journey } of stories) for (const [, step] of steps) everythingAsked(journey, step, looked);
  const undeclared = [...looked].filter((it) => !it.startsWith('outcome:') && !Object.hasOwn(leaflet.findings, it));
  expect(undeclared).toEqual([]);
  expect(Object.values(leaflet.findings).every((it) => it.basis !== '')).toBe(true);
});

test('what decides who sees what is put right in the register alone', () => {
  const names = new Set<string>();
  for (const [, { sight, with: body }] of steps)
    for (const party of Object.values(running().journey.parties)) {
      const view = viewOf(running().journey, party, today);
      const seen = view.startLooking();
      sight?.(view);
      if (typeof body === 'function') body(view);
      for (const { at } of seen) names.add(at);
    }
  expect([...names].sort()).toEqual(['addressProtected', 'alive', 'businessMunicipality']);
  for (const name of names) expect(leaflet.findings).toHaveProperty(`${name}.registerAlone`, true);
});

test('Altinn 2 roles retire: no code or name of a role stands in the leaflet', () => {
  const folder = join('life-events', 'voluntary-organisation');
  const written = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  expect(written.match(/\b(LEDE|NEST|MEDL|DAGL|KONT|PRIV|UTINN|A0\d\d\d)\b/g)).toBeNull();
});

function everythingAsked(journey: Journey, step: Step, looked: Set<string>): void {
  for (const party of Object.values(journey.parties).filter((it) => it.roles.includes(step.each))) {
    const view = viewOf(journey, party, today);
    const seen = view.startLooking();
    for (const rule of rulesOf(step)) rule.judge(view);
    step.opens?.(view);
    step.due?.on(view);
    step.every?.(view);
    step.sight?.(view);
    if (typeof step.with === 'function') step.with(view);
    for (const it of seen) looked.add(it.at);
  }
}
