/** Somebody comes to Norway to work with a D-number, and is given a national number on the way; or with a permit from UDI, which is taken back. */
import type { ErrandStanding } from '../../../journey/standing.js';
import { decide } from '../bodies.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Household, Town } from '../town.js';
import { declare, report } from '../trigger.js';

export const newInNorway: Script = {
  lifeEvent: 'new-in-norway',
  variants: {
    refugee: 'a refugee whom a municipality receives',
    revoked: 'a permit that UDI takes back on the way',
    annul: 'a permit that was never to be given',
  },
  cast: async (town, variant) => ({ newcomer: variant.size > 0 ? await town.person() : await somebodyNew(town) }),
  async begin(scene) {
    const on = await scene.today();
    await declare(scene, 'newcomer', {
      kind: 'arrival.declared',
      on,
      told: { route: routeOf(scene), staysSixMonths: true },
    });
    return {};
  },
  answers: {
    ...{ staysTwelveMonths: true, works: true, worksFullTime: false, agreedSettlement: true, hasSchoolChild: false },
    ...{ staysThreeMonths: true, joinsProtected: false, servesInNato: false, educatedInEea: false },
    ...{ goesToSchool: false, childHasPermit: true, wantsRecognition: true, isHealthPersonnel: false },
    ...{ needsInterpreter: true, needsTuberculosisTest: false, isAlone: false, wantsBank: true },
    ...{ wantsUpperSecondary: false, bankTakesDNumber: false },
    settledOn: ({ today }) => today,
    firstWorkDay: ({ today }) => today,
  },
  turns: [
    { in: 'revoked', when: hasCard, happens: (scene) => udiSays(scene, 'udi.permit.revoked') },
    { in: 'annul', when: hasCard, happens: (scene) => udiSays(scene, 'udi.decision.withdrawn') },
    {
      in: 'revoked',
      after: { days: 90 },
      happens: (scene) => udiSays(scene, 'udi.decision.withdrawn'),
    },
  ],
  bodies: { 'social-insurance': decide, 'national-id': givesNumber },
  lasts: { years: 2 },
  ends: (variant) =>
    variant.has('annul') || variant.has('revoked')
      ? { others: ['withdrawn', 'done', 'notRelevant', 'declined', 'acknowledged', 'superseded'] }
      : { others: ['granted', 'acknowledged', 'done', 'notRelevant', 'superseded'] },
};

/** Somebody who has a D-number, and lives nowhere here yet. */
async function somebodyNew(town: Town): Promise<string> {
  const { kind, mother, father } = await town.household(['d-number-mother', 'foreign-father'], hasNoChildren);
  return (kind === 'foreign-father' ? father : mother)!;
}

const hasNoChildren = ({ children }: Household): boolean => children.length === 0;

/** The move is in the register, and with it a national number in place of the D-number: the same person, the same journey. */
async function givesNumber(errand: ErrandStanding, scene: Scene): Promise<boolean> {
  if (scene.variant.size > 0) return decide(errand, scene);
  const { number: person } = scene.people[0]!;
  const wish = { person, moved: await scene.today(), municipality: 'solvik' };
  const { fnr } = await scene.town.tell<{ fnr: string }>('folkeregisteret', '/_control/arrivals', wish);
  scene.say(`folkeregisteret: ${person} is ${fnr} from now on`);
  return true;
}

const routeOf = ({ variant }: Scene): string =>
  variant.has('refugee') ? 'refugee' : variant.has('revoked') || variant.has('annul') ? 'nonEea' : 'eea';

function hasCard({ errands }: { errands: readonly ErrandStanding[] }): boolean {
  return errands.some((it) => it.step === 'residence-card' && it.state === 'granted');
}

const udiSays = async (scene: Scene, kind: string): Promise<void> =>
  report(scene, 'udi', { kind, on: await scene.today(), person: scene.people[0]!.number });
