/** Two found a choir, or run one that has its number already: from the meeting to the next annual meeting; or they think better of it, or it is struck out and begins again. */
import { type Day, plus } from '../../../journey/calendar.js';
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import { decide } from '../bodies.js';
import { tell } from '../participant.js';
import { person, type Scene } from '../scene.js';
import type { Begun, Ends, Script } from '../script.js';
import { declare } from '../trigger.js';

const named: Readonly<Record<string, Ends>> = {
  'found-association': ['done'],
  'register-entity': ['done', 'granted'],
  'register-voluntary': ['done', 'granted'],
  'bank-account': ['done'],
  'grassroots-share': ['granted'],
};

const isFollowed = ({ errands, trigger }: Standing): boolean =>
  trigger.status === 'annulled' || errands.some((it) => it.step === 'apply-grants' && it.state === 'notRelevant');

export const voluntaryOrganisation: Script = {
  lifeEvent: 'voluntary-organisation',
  variants: {
    existing: 'it has its number already, and its chair names it',
    umbrella: 'it belongs to an umbrella organisation, which applies for it',
    employer: 'it pays a conductor from the first month',
    withdrawn: 'the founding is withdrawn while Brønnøysund has the form',
    dormant: 'it is struck out after three months, and registered again with another number',
  },
  async cast(town) {
    const { mother, father } = await town.household(['employed-couple', 'married', 'cohabiting']);
    return { chair: mother!, treasurer: father! };
  },
  async begin(scene) {
    if (scene.variant.has('existing')) return nameTheChoir(scene);
    const told = { nonDistributing: true, partOfUmbrella: scene.variant.has('umbrella') };
    await declare(scene, 'chair', { kind: 'association.founded.declared', on: await scene.today(), told });
    return {};
  },
  answers: {
    ...{ foundersCount: 7, boardIsElected: true, boardHasNumbers: true, boardHasEid: true, nonDistributing: true },
    ...{ doesVoluntaryWork: true, hasBankAccount: true, worksWithChildren: true, hasTaskWithChildren: true },
    ...{ taxableTurnover: 60_000, doesBusiness: false, highestPay: 90_000, hasEmployees: true, registersAgain: true },
    paysPeople: ({ scene }) => scene.variant.has('employer'),
    partOfUmbrella: ({ scene }) => scene.variant.has('umbrella'),
    payStartsOn: ({ today }) => today,
    grantClaimBy: ({ today }) => plus(today, { months: 2 }),
    grantReportBy: ({ today }) => plus(today, { months: 9 }),
    grantLastReport: ({ today }) => plus(today, { months: 9 }),
  },
  bodies: {
    'register-entity': async (errand, scene) => !scene.variant.has('withdrawn') && register(errand, scene),
    'register-again': register,
    'register-voluntary': enterVoluntary,
  },
  turns: [
    {
      in: 'withdrawn',
      when: ({ errands }) => errands.some((it) => it.step === 'register-entity' && it.state === 'withBody'),
      async happens(scene) {
        await declare(scene, 'chair', { kind: 'founding.withdrawn', on: await scene.today() });
      },
    },
    {
      in: 'dormant',
      after: { months: 3 },
      async happens({ town, others, say }) {
        await town.tell('brreg', '/_control/deletions', { unit: others.organisation?.[0] });
        say('Brønnøysund: the association is struck out');
      },
    },
    { when: isFollowed, happens: wishForGrants },
    { after: { months: 5 }, happens: elect },
  ],
  lasts: { months: 14 },
  stayOpen: [
    ...['annual-change-notice', 'elect-board', 'vat-compensation', 'vat-compensation-through-umbrella'],
    ...['a-melding', 'grant-report'],
  ],
  ends: (variant) => {
    if (variant.has('withdrawn')) return { others: ['withdrawn', 'done', 'notRelevant', 'declined'] };
    const isWell = !variant.has('dormant');
    return {
      named: {
        ...named,
        ...(isWell && !variant.has('umbrella') && { 'vat-compensation': ['granted'] }),
        ...(variant.has('umbrella') && { 'vat-compensation-through-umbrella': ['done'] }),
        ...(isWell && { 'claim-grant': ['done'], 'grant-report': ['granted', 'acknowledged'] }),
        // The old unit's is granted; the new one has nothing to register again.
        ...(!isWell && { 'register-again': ['done', 'granted', 'notRelevant'] }),
      },
    };
  },
};

/** The unit gets its number, and its board stands in the register: we hear of it through the feed. */
async function register(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  const number = await enter(scene, { registered: await scene.today() });
  scene.others.organisation = [number];
  scene.say(`Brønnøysund: the association is registered (${number})`);
  return true;
}

/** The choir and its board stand in the register. */
async function enter(scene: Scene, facts: { registered: Day; voluntary?: true; account?: string }): Promise<string> {
  const roles = [
    { role: 'LEDE', person: person(scene, 'chair').number },
    { role: 'MEDL', person: person(scene, 'treasurer').number },
  ];
  const unit = { form: 'FLI', name: 'GRANLIA KAMMERKOR', roles, ...facts };
  return (await scene.town.tell<{ unit: string }>('brreg', '/_control/units', unit)).unit;
}

/** It has been there for years: nobody waits for a number, and its chair says which one it is. */
async function nameTheChoir(scene: Scene): Promise<Begun> {
  const number = await enter(scene, { registered: '2015-04-09', voluntary: true, account: '97100234563' });
  const [kind, on] = ['association.running.declared', plus(await scene.today(), { days: -60 })];
  const told = { partOfUmbrella: scene.variant.has('umbrella') };
  await declare(scene, 'chair', { kind, on, concerns: number, told });
  return { others: { organisation: [number] } };
}

async function enterVoluntary(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  const { town, others, say } = scene;
  await town.tell('brreg', '/_control/changes', { unit: others.organisation?.[0], voluntary: true });
  say('Brønnøysund: it is in the voluntary register');
  return true;
}

/** Nobody is asked what is only an offer: the board says so by itself. */
async function wishForGrants(scene: Scene): Promise<void> {
  if (scene.variant.has('withdrawn')) return;
  const chair = person(scene, 'chair');
  const { errands } = await chair.api.get<Standing>(`/journeys/${scene.journey}`);
  const errand = errands.find((it) => it.step === 'apply-grants')!;
  await tell(chair, errand, scene, { type: 'finding.told', of: errand.about, name: 'wantsGrants', value: true });
}

/** The annual meeting makes the treasurer chair. */
async function elect(scene: Scene): Promise<void> {
  if (scene.variant.has('withdrawn')) return;
  const roles = [
    { role: 'LEDE', person: person(scene, 'treasurer').number },
    { role: 'MEDL', person: person(scene, 'chair').number },
  ];
  await scene.town.tell('brreg', '/_control/roles', { unit: scene.others.organisation?.[0], roles });
  scene.say('Brønnøysund: the board has changed');
}
