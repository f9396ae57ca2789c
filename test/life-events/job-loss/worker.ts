/** One ordinary employee who was dismissed; a test changes one detail. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Value } from '../../../journey/findings.js';
import type { Party } from '../../../journey/parties.js';
import { leaflet } from '../../../life-events/job-loss/index.js';
import {
  applies,
  type Chapter,
  decides,
  errand,
  type Found,
  given,
  hears,
  on,
  play,
  type Story,
  tell,
  today,
} from '../../stories.js';

export const firstDay = '2026-12-01';

export const worker: Party = { ref: 'worker', is: 'person', roles: ['jobseeker'] };
export const firm: Party = { ref: 'firm', is: 'organisation', roles: ['employer'] };

export const aLoss: Beginning = {
  id: 'journey',
  lifeEvent: 'job-loss',
  leaflet: 'job-loss@1',
  trigger: { kind: 'job.lost.declared', on: firstDay, by: 'person' },
  parties: [worker, firm],
  participants: [{ ref: worker.ref, role: 'jobseeker', from: startOf(today) }],
  offset: 0,
};

/** What registers hold of somebody grown up who has worked for years. */
export const registered = {
  ...{ alive: true, addressProtected: false, born: '1986-04-12', resident: true, municipality: '7401' },
  ...{ hasPreviousChild: false, hadEmployer: true, earnedTwelveMonths: 480_000, earnedThirtySixMonths: 1_400_000 },
};

/** What they answer. */
export const said = {
  ...{ howItEnded: 'dismissed', hoursLost: 100, seeksWork: true, inNorway: true, isExcluded: false },
  ...{ causedIt: false, lowIncome: false, ownDwelling: false },
};

export const known: Found = { worker: { ...registered, ...said }, firm: { bankrupt: false } };

type Facts = Readonly<Record<string, Value>>;

/** The journey of somebody of whom this differs. */
export const lose = (differs: Facts = {}, trigger: Partial<Beginning['trigger']> = {}): Story =>
  tell(
    leaflet,
    { ...aLoss, trigger: { ...aLoss.trigger, ...trigger } },
    given({ ...known, worker: { ...known.worker!, ...differs } }),
  );

/** They answer, or say what has happened since. */
export const tells = (told: Facts): Chapter => hears({ type: 'event.told', told: { worker: told } });

export const registers: Chapter = (story) =>
  play(story, applies('worker', 'jobseeker-registration'), decides('jobseeker-registration', 'granted'));

export const benefitFrom = '2026-12-04';

/** Registered, applied, and granted from the fourth day: the first three are not paid for. */
export const onBenefit = (differs: Facts = {}): Story =>
  play(
    lose({ benefitFrom, ...differs }),
    registers,
    applies('worker', 'unemployment-benefit'),
    on(firstDay),
    decides('unemployment-benefit', 'granted'),
  );

/** The newest card is sent, and NAV pays for it. */
export const sendsCard: Chapter = (story) =>
  play(story, applies('worker', 'biweekly-report'), decides('biweekly-report', 'granted'));

export const cards = ({ journey }: Pick<Story, 'journey'>) =>
  journey.errands.filter(({ step }) => step === 'biweekly-report');

export const card = (story: Pick<Story, 'journey'>) => errand(story, 'biweekly-report');
