/** A birth in the register: the parents answer and apply, and the bodies do their part; or it was registered in error. */
import type { ErrandStanding } from '../../../journey/standing.js';
import { decide } from '../bodies.js';
import type { Scene } from '../scene.js';
import type { Ends, Script, Variant } from '../script.js';

const well: Ends = ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'];

export const havingChildren: Script = {
  lifeEvent: 'having-children',
  variants: {
    annul: 'the birth turns out to be registered in error',
    stillborn: 'the child is stillborn; with --twins, one of them',
    twins: 'two children',
    protected: 'the mother lives at a protected address, apart from the father',
  },
  async cast(town, variant) {
    const kinds = variant.has('protected') ? ['protected-mother'] : ['employed-couple', 'married', 'cohabiting'];
    const { mother, father, coMother } = await town.household(kinds);
    return { mother: mother!, ...(father && { father }), ...(coMother && { coMother }) };
  },
  async begin(scene) {
    const live = await give(scene);
    return { others: { child: live } };
  },
  answers: {
    ...{ memberTwelveMonths: true, memberFiveYears: true, student: false, fullTimeKindergarten: false },
    ...{ lossAfterWeek26: true, wantsPassport: true, wantsTaxCard: false, wantsNewGp: false },
    ...{ incomeMonths: 10, annualIncome: 480_000 },
    livesTogether: ({ scene }) => !scene.variant.has('protected'),
    singleAndAlone: ({ by, scene }) => scene.variant.has('protected') && by === 'mother',
  },
  bodies: { 'name-choice': noteName, 'establish-parentage': noteParentage },
  turns: [
    {
      in: 'annul',
      when: ({ errands }) => errands.some((it) => it.step === 'child-benefit' && it.state === 'granted'),
      async happens({ town, others, say }) {
        for (const child of others.child ?? []) await town.tell('folkeregisteret', '/_control/annulments', { child });
        say('Folkeregisteret: the birth was registered in error, and is taken back');
      },
    },
  ],
  /** Child benefit lasts for eighteen years; all else has ended in three. */
  lasts: { years: 3 },
  ends: (variant) =>
    variant.has('annul') ? { others: ['withdrawn', 'done', 'notRelevant', 'declined'] } : { named: named(variant) },
};

/** The birth, of which NAV, Helfo and the municipality hear too. Returns the numbers of the live-born. */
async function give({ town, people, variant, today, say }: Scene): Promise<string[]> {
  const born = await today();
  const { mother, ...parents } = Object.fromEntries(people.map(({ name, number }) => [name, number]));
  const birth = { mother, ...parents, born, children: childrenOf(variant) };
  const { children } = await town.tell<{ children: { fnr?: string }[] }>('folkeregisteret', '/_control/births', birth);
  const live = children.flatMap(({ fnr }) => (fnr === undefined ? [] : [fnr]));
  for (const child of live)
    for (const body of ['nav', 'helfo', 'solvik']) await town.tell(body, '/_control/births', { mother, child });
  say(`Folkeregisteret: a birth on ${born}`);
  return live;
}

/** A stillborn twin is a live twin's sibling. */
const childrenOf = (variant: Variant): { live: boolean }[] =>
  variant.has('twins') ? [{ live: true }, { live: !variant.has('stillborn') }] : [{ live: !variant.has('stillborn') }];

/** Skatteetaten notes the name in the register; we hear of it through the feed. */
async function noteName(errand: ErrandStanding, { town, numbers, say }: Scene): Promise<boolean> {
  const child = numbers.get(errand.about);
  if (!child) return false;
  await town.tell('folkeregisteret', '/_control/names', { child, first: 'Nor', last: 'Solbakken' });
  say('Skatteetaten: the name is in the register');
  return true;
}

/** NAV reports a settled parentage to the register, and from then on the other parent has a part in it. */
async function noteParentage(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  const child = scene.numbers.get(errand.about);
  const other = scene.people.find(({ name }) => name !== 'mother');
  if (!child || !other) return true;
  const role = other.name === 'father' ? 'far' : 'medmor';
  await scene.town.tell('folkeregisteret', '/_control/parentage', { child, parent: other.number, role });
  scene.say(`Folkeregisteret: the ${other.name} is registered`);
  return true;
}

function named(variant: Variant): Readonly<Record<string, Ends>> {
  if (variant.has('stillborn') && !variant.has('twins'))
    return { 'funeral-grant': ['granted'], 'stillborn-name': well };
  return {
    'assign-national-id': ['done'],
    'name-choice': ['done'],
    'child-benefit': ['granted'],
    'kindergarten-place': ['granted'],
    'child-gp': ['done', 'granted'],
    ...(!variant.has('protected') && { 'parental-benefit': ['granted', 'notRelevant'] }),
    ...(variant.has('stillborn') && { 'funeral-grant': ['granted'] }),
  };
}
