/** Somebody opens a café: from the form of it, by the register's number, to the first returns; or the founding is withdrawn, or it goes bankrupt. */
import { plus } from '../../../journey/calendar.js';
import type { ErrandStanding } from '../../../journey/standing.js';
import { decide } from '../bodies.js';
import { person, type Scene } from '../scene.js';
import type { Script } from '../script.js';
import { declare } from '../trigger.js';

export const business: Script = {
  lifeEvent: 'business',
  variants: {
    company: 'a limited company, founded first',
    withdrawn: 'a limited company whose founding is withdrawn',
    bankrupt: 'it goes bankrupt after two months',
  },
  cast: async (town) => ({ owner: await town.person() }),
  async begin(scene) {
    const told = { form: isCompany(scene) ? 'limited-company' : 'sole-proprietorship' };
    await declare(scene, 'owner', {
      kind: 'business.start.declared',
      on: plus(await scene.today(), { days: 30 }),
      told,
    });
    return {};
  },
  answers: {
    ...{ hasForeignRoleHolder: false, isDisqualified: false, guardianAgrees: true, usesOtherAddress: true },
    ...{ turnover: 84_000, registersEarly: false, whoWorks: 'others', trade: 'serving', signedLease: true },
    ...{ changesUse: true, mustKeepAccounts: false, needsAuditor: false, isUnemployed: true, canPayDebts: true },
    foundedOn: ({ today }) => today,
    foundedByTemplate: true,
    limitPassedOn: ({ today }) => today,
    employedOn: ({ today }) => today,
  },
  does: {
    'coordinated-registration': ({ scene }) =>
      scene.variant.has('withdrawn') ? { type: 'errand.declined' } : undefined,
  },
  bodies: { 'coordinated-registration': register, 'vat-registration': enterVat, 'employer-registration': enterStaff },
  turns: [
    {
      in: 'withdrawn',
      async happens(scene) {
        await declare(scene, 'owner', { kind: 'business.start.withdrawn', on: await scene.today() });
      },
    },
    {
      in: 'bankrupt',
      after: { months: 2 },
      async happens({ town, others, say }) {
        await town.tell('brreg', '/_control/bankruptcies', { unit: others.business?.[0] });
        say('Brønnøysund: the court has opened a bankruptcy');
      },
    },
    {
      in: 'bankrupt',
      after: { months: 4 },
      async happens({ town, others, say }) {
        await town.tell('brreg', '/_control/deletions', { unit: others.business?.[0] });
        say('Brønnøysund: the estate is settled, and the business deleted');
      },
    },
  ],
  lasts: { months: 5 },
  stayOpen: [
    ...['vat-return', 'payroll-report', 'tax-return', 'annual-accounts', 'advance-tax-instalment', 'turnover-watch'],
    'change-notice',
  ],
  ends: (variant) =>
    variant.has('withdrawn')
      ? { others: ['withdrawn', 'declined', 'notRelevant', 'done'] }
      : {
          named: {
            'choose-form': ['done'],
            'coordinated-registration': ['done', 'granted'],
            ...(variant.has('company') && {
              'found-company': ['done'],
              'beneficial-owner': ['granted', 'acknowledged'],
            }),
            ...(variant.has('bankrupt') && { bankruptcy: ['done'] }),
          },
          others: ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded', ...skipped(variant)],
        },
};

const isCompany = ({ variant }: Scene): boolean => variant.has('company') || variant.has('withdrawn');

/** What was due when the business stopped has its own end. */
const skipped = (variant: ReadonlySet<string>): readonly ErrandStanding['state'][] =>
  variant.has('bankrupt') ? ['lapsed'] : [];

/** The unit gets its number: we hear of it through the feed. */
async function register(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  const owner = person(scene, 'owner').number;
  const role = isCompany(scene) ? 'LEDE' : 'INNH';
  const { unit } = await scene.town.tell<{ unit: string }>('brreg', '/_control/units', {
    ...{
      form: isCompany(scene) ? 'AS' : 'ENK',
      name: 'NORDLYS KAFÉ',
      industry: '56.110',
      registered: await scene.today(),
    },
    roles: [{ role, person: owner }],
  });
  scene.others.business = [unit];
  scene.say(`Brønnøysund: the business is registered (${unit})`);
  return true;
}

async function enterVat(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  return change(scene, { vat: true }, 'it is in the VAT register');
}

async function enterStaff(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  await decide(errand, scene);
  return change(scene, { employees: 2 }, 'it has employees');
}

async function change({ town, others, say }: Scene, facts: object, what: string): Promise<boolean> {
  await town.tell('brreg', '/_control/changes', { unit: others.business?.[0], ...facts });
  say(`Brønnøysund: ${what}`);
  return true;
}
