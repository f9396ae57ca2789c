import { manifests } from '../../../agencies/manifests.js';
import type { Step } from '../../../journey/define.js';
import type { Rule } from '../../../journey/eligibility.js';
import type { Journey } from '../../../journey/journey.js';
import { viewOf } from '../../../journey/view.js';
import { findings } from '../../../life-events/business/findings.js';
import { leaflet } from '../../../life-events/business/index.js';
import { given, play, today } from '../../stories.js';
import { anOwner, company, inRegisterAsCompany, plain, registers, sole } from './shop.js';

const steps: [string, Step][] = Object.entries(leaflet.steps);
const rulesOf = (step: Step): Rule[] => [
  ...(step.onlyIf ?? []),
  ...(step.doneWhen ? [step.doneWhen] : []),
  ...(step.while ? [step.while] : []),
];

test('every row of the law’s list is a step, or a group of them', () => {
  const rows = new Set(steps.flatMap(([id, { group }]) => [id, group ?? id]));
  for (const row of [
    ...['choose-form', 'found-company', 'id-for-owner', 'coordinated-registration', 'beneficial-owner', 'bank-account'],
    ...['vat-registration', 'advance-tax', 'employer-registration', 'sector-permit', 'premises-permit'],
    ...['start-up-support', 'bookkeeping-and-annual', 'change-notice', 'close-business'],
  ])
    expect(rows).toContain(row);
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

const stories = [
  sole(),
  company(),
  play(sole({ ...plain, trade: 'serving', changesUse: true, wantsSupport: true }), registers({ inVatRegister: true })),
  play(company({ ...plain, trade: 'cleaning', foundedOn: today, whoWorks: 'owner' }), registers(inRegisterAsCompany)),
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

test('every finding that the leaflet looks at is declared, with the basis on which it is read', () => {
  const looked = new Set(stories.flatMap(({ journey }) => steps.flatMap(([, step]) => lookedAt(journey, step))));
  expect([...looked].filter((it) => !it.startsWith('outcome:') && !(it in findings))).toEqual([]);
  expect(Object.values(findings).every((it) => it.basis !== '')).toBe(true);
});

test('what decides who sees what, and where, is put right in the register alone', () => {
  const protectedToo = play(stories[2]!, given({ owner: { ...anOwner, addressProtected: true } }));
  const names = new Set(
    [...stories, protectedToo].flatMap(({ journey }) =>
      steps.flatMap(([, { sight, asks, with: body }]) => {
        const view = viewOf(journey, journey.parties.shop!, today);
        const looked = view.startLooking();
        sight?.(view);
        asks?.of(view);
        if (typeof body === 'function') body(view);
        return looked.map(({ at }) => at);
      }),
    ),
  );
  const open = [...names].filter(
    (it) => (leaflet.findings as Readonly<Record<string, { registerAlone?: true }>>)[it]?.registerAlone !== true,
  );
  expect(open).toEqual(['trade']);
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
      step.sight?.(view);
      if (typeof step.with === 'function') step.with(view);
      return looked.map(({ at }) => at);
    });
}
