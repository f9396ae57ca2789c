/** Somebody dies and leaves a spouse, two grown-up children and one under age; or the death was registered in error. */
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import type { Scene } from '../scene.js';
import type { Ends, Script, Variant } from '../script.js';
import type { Household } from '../town.js';
import { report } from '../trigger.js';

const kind = 'grown-up-children';
const well: Ends = ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'];

/** What the script calls the children, in their order; every heir has a word in it. */
const heirs = ['daughter', 'son'];

export const deathAndInheritance: Script = {
  lifeEvent: 'death-and-inheritance',
  variants: {
    annul: 'the death turns out to be registered in error, when the court has issued its certificate',
    undivided: 'the surviving spouse goes on with the estate undivided',
    public: 'one of the heirs asks the court to settle',
  },
  async cast(town) {
    const { mother, children } = await town.household([kind], ({ father }) => father !== undefined);
    const named = children.map((it, place) => [heirs[place] ?? `child ${place + 1}`, it]);
    return { spouse: mother!, ...Object.fromEntries(named) };
  },
  async begin(scene) {
    const father = await fatherOf(scene);
    const died = await scene.today();
    await scene.town.tell('folkeregisteret', '/_control/deaths', { person: father, died });
    scene.say(`Folkeregisteret: a death on ${died}`);
    return { others: { deceased: [father] } };
  },
  answers: {
    ...{ debtsUnsure: false, assumesDebt: true, smallEstate: false, childOfBoth: true, agreesToUndivided: true },
    ...{ funeralNotCovered: true, home: 'owned', hadVehicle: true, hadBusiness: false, hadVat: false },
    ...{ jointChild: true, caresForChild: true, expectsChild: false, heirsKnown: true },
    chosenSettlement: ({ by, scene: { variant } }) =>
      variant.has('public') && by === 'son' ? 'public' : variant.has('undivided') ? 'undivided' : 'private',
  },
  bodies: {
    'notify-agencies': saysDone,
    'estate-opened': court('court.estate.opened', {}),
    'asset-overview': givesRole,
    'estate-contact-person': court('court.estate.updated', { contactPerson: true }),
    'probate-certificate': (errand, scene) =>
      court('court.certificate.issued', { certificate: scene.variant.has('undivided') ? 'undivided' : 'private' })(
        errand,
        scene,
      ),
  },
  turns: [{ in: 'annul', when: hasCertificate, happens: annul }],
  lasts: { years: 1 },
  ends: (variant) =>
    variant.has('annul')
      ? { others: ['withdrawn', 'done', 'notRelevant', 'declined', 'superseded'] }
      : { named: named(variant) },
};

/** The household that the spouse belongs to. */
async function fatherOf({ town, people }: Scene): Promise<string> {
  const all = await town.look<Household[]>('folkeregisteret', `/_control/people?kind=${kind}`);
  return all.find(({ mother }) => mother === people[0]!.number)!.father!;
}

const deceased = ({ others }: Scene): string => others.deceased![0]!;

/** A body that acts by itself when somebody dies says so. */
async function saysDone({ id, round, step, with: body }: ErrandStanding, { town, say }: Scene): Promise<boolean> {
  await town.tell(body, '/_control/answers', { type: 'done', subject: `${id}.${round}` });
  say(`${body}: ${step}: done`);
  return true;
}

/** The court tells of the estate by events of its own. */
function court(kind: string, told: Readonly<Record<string, boolean | string>>) {
  return async (_: ErrandStanding, scene: Scene): Promise<boolean> => {
    await report(scene, 'domstol', { kind, on: await scene.today(), person: deceased(scene), told });
    return true;
  };
}

async function givesRole({ about }: ErrandStanding, scene: Scene): Promise<boolean> {
  const heir = scene.numbers.get(about);
  if (heir === undefined) return false;
  const on = await scene.today();
  const told = { courtRole: 'heir' };
  await report(scene, 'domstol', { kind: 'court.roles.changed', on, person: deceased(scene), concerns: heir, told });
  return true;
}

function hasCertificate({ errands }: Standing): boolean {
  const isAt = (step: string, state: ErrandStanding['state']) =>
    errands.some((it) => it.step === step && it.state === state);
  return isAt('probate-certificate', 'done') && isAt('survivor-benefits', 'granted');
}

/** The register takes the death back, and the court its estate. */
async function annul(scene: Scene): Promise<void> {
  const on = await scene.today();
  await scene.town.tell('folkeregisteret', '/_control/deaths', { person: deceased(scene), died: on, annulled: true });
  scene.say('Folkeregisteret: the death was registered in error, and is taken back');
  await report(scene, 'domstol', { kind: 'court.estate.annulled', on, person: deceased(scene) });
}

const named = (variant: Variant): Readonly<Record<string, Ends>> => ({
  ...{ 'death-notification': ['done'], 'funeral-responsibility': ['granted'], 'burial-or-cremation': ['granted'] },
  ...{ 'notify-agencies': ['done'], 'estate-opened': ['done'], 'funeral-grant': ['granted'] },
  ...{ 'survivor-benefits': ['granted'], 'child-pension': ['granted', 'notRelevant'] },
  ...(variant.has('public')
    ? { 'public-settlement': ['granted'], 'probate-certificate': ['notRelevant'] }
    : { 'choose-settlement': ['granted', 'done'], 'probate-certificate': ['done'], 'property-transfer': ['granted'] }),
  ...(variant.has('undivided') && { 'estate-tax-return': well }),
});
