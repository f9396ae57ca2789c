/** A mother says that her child is seriously ill, or that the child she expects will be, and the father comes in; or it is well again, moves, dies, or lives with somebody whom only the hospital can name. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Day, plus } from '../../../journey/calendar.js';
import type { Standing } from '../../../journey/standing.js';
import { person, type Scene } from '../scene.js';
import type { Begun, Ends, RightEnds, Script, Variant } from '../script.js';
import { declare, report } from '../trigger.js';

const kind = 'child.ill.declared';
const well: Ends = ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'];

const isOpen = ({ errands }: Standing): boolean =>
  errands.some((it) => it.step === 'medical-certificate' && it.state !== 'notRelevant');
const hasCoordinator = ({ errands }: Standing): boolean =>
  errands.some((it) => it.step === 'coordinator-before-birth' && it.state === 'granted');
const isUnderWay = ({ errands }: Standing): boolean =>
  errands.some((it) => it.step === 'care-benefit' && it.state === 'granted') &&
  errands.some((it) => it.step === 'respite' && it.state === 'granted');

export const seriouslyIllChild: Script = {
  lifeEvent: 'seriously-ill-child',
  variants: {
    expected: 'the child is not born yet',
    recovered: 'the child is well again after two months',
    death: 'the child dies after two months',
    moving: 'the family moves to another municipality',
    foster: 'a foster parent, whom the hospital names',
    annul: 'it was said in error',
  },
  async cast(town, variant) {
    if (variant.has('foster')) return { carer: await town.person() };
    const { mother, father } = await town.household(
      ['married'],
      (it) => it.father !== undefined && it.children.length === 0 && it.municipality === '7401',
    );
    return { mother: mother!, father: father! };
  },
  async begin(scene) {
    if (scene.variant.has('expected')) return expectChild(scene);
    const child = await childOf(scene);
    const on = plus(await scene.today(), { days: -20 });
    if (scene.variant.has('foster'))
      await report(scene, 'hospital', { kind, on, person: person(scene, 'carer').number, concerns: child });
    else await declare(scene, 'mother', { kind, on, concerns: child, told: { keepApart: false } });
    return { others: { child: [child] } };
  },
  answers: {
    ...{ incomeMonths: 10, annualIncome: 480_000, worksAs: 'employee', workedFourWeeks: true, awayFromWork: true },
    ...{ constantCare: true, lastingNeed: true, extraCare: true, extraCosts: true, helpFromSeveral: true },
    ...{
      heavyCare: true,
      careHours: 36,
      needsAids: true,
      helpToLearn: true,
      travelsToTreatment: true,
      expectsLastingNeed: true,
    },
    ...{ aloneWithCare: ({ scene }) => scene.variant.has('foster'), fullBenefitForYears: false },
    constantCareFrom: ({ today }) => plus(today, { days: -14 }),
    lastingNeedFrom: ({ today }) => plus(today, { days: -14 }),
  },
  turns: [
    { in: 'expected', after: { days: 60 }, when: hasCoordinator, happens: isBorn },
    { when: isOpen, happens: fatherComesIn },
    {
      in: 'recovered',
      after: { months: 2 },
      when: isUnderWay,
      async happens(scene) {
        const on = await scene.today();
        await declare(scene, 'mother', { kind: 'child.recovered.declared', on, concerns: childIn(scene) });
      },
    },
    { in: 'death', after: { months: 2 }, when: isUnderWay, happens: dies },
    { in: 'moving', after: { months: 2 }, when: isUnderWay, happens: moves },
    { in: 'annul', when: isUnderWay, happens: takeBack },
  ],
  lasts: { months: 11 },
  /** What comes again by the month or the year, and what waits for a birthday that is years away. */
  stayOpen: ['patient-travel', 'care-days-employer', 'own-word', 'guardian-at-18'],
  ends,
};

/** She is told at the hospital, two months before the term. */
async function expectChild(scene: Scene): Promise<Begun> {
  const term = plus(await scene.today(), { days: 60 });
  await declare(scene, 'mother', {
    kind: 'illness.expected',
    on: term,
    told: { keepApart: false, expectsHelpFromSeveral: true },
  });
  return {};
}

async function isBorn(scene: Scene): Promise<void> {
  const born = await scene.today();
  scene.others.child = [await registerBirth(scene, born)];
  scene.say(`Folkeregisteret: a birth on ${born}`);
  await hearsOfIt(scene);
}

/** The feed takes its time, and the calendar must not leap past it. */
async function hearsOfIt(scene: Scene): Promise<void> {
  const { api } = person(scene, 'mother');
  for (let look = 0; look < 240; look += 1) {
    const { parties } = await api.get<Standing>(`/journeys/${scene.journey}`);
    if (parties.some(({ roles }) => roles.includes('child'))) return;
    await pause(250);
  }
}

/** Who has the child at home says the same of it as the mother did. */
async function fatherComesIn(scene: Scene): Promise<void> {
  if (scene.variant.has('foster')) return;
  const on = plus(await scene.today(), { days: scene.variant.has('expected') ? 0 : -20 });
  await declare(scene, 'father', { kind, on, concerns: childIn(scene), told: { keepApart: false } });
}

/** A child of seven: the register has had its birth for as long. */
const childOf = async (scene: Scene): Promise<string> => registerBirth(scene, plus(await scene.today(), { years: -7 }));

async function registerBirth({ town, people, variant }: Scene, born: Day): Promise<string> {
  const parents = variant.has('foster')
    ? await town.household(['married', 'cohabiting'])
    : Object.fromEntries(people.map(({ name, number }) => [name, number]));
  const birth = { mother: parents.mother, father: parents.father, born, children: [{ live: true }] };
  const { children } = await town.tell<{ children: { fnr?: string }[] }>('folkeregisteret', '/_control/births', birth);
  return children[0]!.fnr!;
}

const childIn = ({ others }: Scene): string => others.child![0]!;

async function dies({ town, others, today, say }: Scene): Promise<void> {
  await town.tell('folkeregisteret', '/_control/deaths', { person: others.child?.[0], died: await today() });
  say('Folkeregisteret: the child has died');
}

async function moves({ town, people, others, today, say }: Scene): Promise<void> {
  const persons = [...(others.child ?? []), ...people.map(({ number }) => number)];
  await town.tell('folkeregisteret', '/_control/moves', { persons, municipality: '7402', moved: await today() });
  say('Folkeregisteret: the family has moved to Granlia');
}

/** Whoever said it says that it was wrong: everything is undone. */
async function takeBack(scene: Scene): Promise<void> {
  const on = await scene.today();
  await declare(scene, 'mother', { kind: 'child.ill.withdrawn', on, concerns: childIn(scene) });
}

function ends(variant: Variant): RightEnds {
  if (variant.has('annul')) return { others: ['withdrawn', 'done', 'notRelevant', 'declined', 'superseded'] };
  const isAwaited = variant.has('expected');
  const named = {
    'medical-certificate': ['granted'],
    'care-benefit': ['granted'],
    'child-coordinator': variant.has('moving') ? well : isAwaited ? ['notRelevant'] : ['granted'],
    ...(isAwaited && { 'coordinator-before-birth': variant.has('moving') ? well : (['granted'] as const) }),
    respite: variant.has('moving') ? well : ['granted'],
    'assistive-aids': ['granted'],
  } satisfies Record<string, Ends>;
  return { named: { ...named, ...(variant.has('death') && { 'return-aids': ['done'], 'cancel-travel': ['done'] }) } };
}
