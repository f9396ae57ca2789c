/** Somebody is dismissed: registers, gets benefit, sends a card each fortnight, and finds a job; or the dismissal is withdrawn, the employer goes bankrupt, or the new job is lost again. */
import { plus } from '../../../journey/calendar.js';
import type { Standing } from '../../../journey/standing.js';
import { person, type Scene } from '../scene.js';
import type { Script } from '../script.js';
import { declare } from '../trigger.js';

export const jobLoss: Script = {
  lifeEvent: 'job-loss',
  variants: {
    withdrawn: 'the dismissal is taken back after benefit was granted',
    bankrupt: 'the employer goes bankrupt, and owes wages',
    again: 'laid off, recalled, and laid off again',
  },
  async cast(town) {
    const { mother } = await town.household(['employed-couple', 'married', 'cohabiting']);
    return { worker: mother! };
  },
  async begin(scene) {
    const told = { howItEnded: scene.variant.has('again') ? 'laid-off' : 'dismissed' };
    await declare(scene, 'worker', { kind: 'job.lost.declared', on: plus(await scene.today(), { days: 3 }), told });
    return {};
  },
  answers: {
    ...{ hoursLost: 100, seeksWork: true, inNorway: true, isExcluded: false, causedIt: false, workedInEea: false },
    ...{ lowIncome: true, ownDwelling: true, isEeaCitizen: true, owedWages: true, ownsShare: false },
    ...{ earnedTwelveMonths: 480_000, earnedThirtySixMonths: 1_400_000 },
    benefitFrom: ({ today }) => plus(today, { days: -7 }),
    wagesOwedSince: ({ today }) => plus(today, { months: -2 }),
  },
  turns: [
    {
      in: 'withdrawn',
      when: hasBenefit,
      happens: async (scene) => declare(scene, 'worker', { kind: 'job.loss.withdrawn', on: await scene.today() }),
    },
    { in: 'bankrupt', after: { days: 14 }, happens: goesBankrupt },
    { after: { weeks: 9 }, happens: (scene) => findsJob(scene, scene.variant.has('again') ? 'recalled' : 'full-time') },
    {
      in: 'again',
      after: { weeks: 14 },
      happens: async (scene) =>
        declare(scene, 'worker', {
          kind: 'job.lost.declared',
          on: await scene.today(),
          told: { howItEnded: 'laid-off' },
        }),
    },
    { in: 'again', after: { weeks: 20 }, happens: (scene) => findsJob(scene, 'full-time') },
  ],
  /** Benefit lasts for two years unless it stops; what it leads to has ended in half of one. */
  lasts: { months: 7 },
  stayOpen: ['holiday-supplement'],
  ends: (variant) =>
    variant.has('withdrawn')
      ? { others: ['withdrawn', 'done', 'notRelevant', 'declined'] }
      : {
          named: {
            'jobseeker-registration': ['granted'],
            'unemployment-benefit': ['granted'],
            'biweekly-report': ['granted'],
            'job-found': ['granted', 'acknowledged'],
            'housing-allowance': ['granted'],
            ...(variant.has('bankrupt') && { 'wage-guarantee': ['granted'] }),
            ...(variant.has('again') && { 'reopen-benefit': ['granted'] }),
          },
          others: ['granted', 'acknowledged', 'done', 'notRelevant'],
        },
};

function hasBenefit({ errands }: Pick<Standing, 'errands'>): boolean {
  return errands.some((it) => it.step === 'unemployment-benefit' && it.state === 'granted');
}

/** Who never lost their job finds none. */
async function findsJob(scene: Scene, jobFoundIs: string): Promise<void> {
  if (scene.variant.has('withdrawn')) return;
  const on = plus(await scene.today(), { days: 4 });
  await declare(scene, 'worker', { kind: 'job.found.declared', on, told: { jobFoundIs } });
}

/** The register of employments says for whom they worked; we hear of the bankruptcy through Brønnøysund's feed. */
async function goesBankrupt(scene: Scene): Promise<void> {
  const jobs = await scene.town.look<Record<string, { unit: string }>>('aareg', '/_control/employments');
  const { unit } = jobs[person(scene, 'worker').number]!;
  await scene.town.tell('brreg', '/_control/bankruptcies', { unit });
  scene.say(`Brønnøysund: the court has opened a bankruptcy (${unit})`);
}
