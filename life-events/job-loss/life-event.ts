import type { LifeEvent } from '../life-event.js';
import { endings, jobs } from './ending.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';

export const jobLoss = {
  id: 'job-loss',
  leaflets: { 'job-loss@1': leaflet },
  current: 'job-loss@1',
  triggers: [
    {
      kind: 'job.lost.declared',
      by: ['person'],
      reversedBy: ['job.loss.withdrawn', 'error.reported'],
      law: 'arbeidsmarkedsloven § 10, folketrygdloven § 4-3',
      within: { before: 365, after: 180 },
      asks: ['howItEnded'],
    },
    {
      kind: 'job.loss.withdrawn',
      by: ['person'],
      reversedBy: [],
      law: 'arbeidsmiljøloven kap. 15',
      within: { before: 365, after: 0 },
      tells: true,
    },
    {
      kind: 'job.found.declared',
      by: ['person'],
      reversedBy: ['job.lost.declared'],
      law: 'folketrygdloven § 21-3',
      within: { before: 365, after: 180 },
      tells: true,
      asks: ['jobFoundIs'],
    },
    {
      kind: 'brreg.bankruptcy.opened',
      by: ['register'],
      reversedBy: ['brreg.bankruptcy.annulled'],
      law: 'lønnsgarantiloven § 1',
      tells: true,
    },
    {
      kind: 'redundancy.notified',
      by: ['body'],
      reversedBy: [],
      law: 'arbeidsmiljøloven § 15-2',
      within: { before: 90, after: 180 },
      bodies: { ids: ['nav'] },
      tells: true,
    },
    {
      kind: 'freg.death.registered',
      by: ['register'],
      reversedBy: ['freg.death.annulled'],
      law: 'folkeregisterloven § 2-1',
      tells: true,
    },
  ],
  recognise,
  /** Whom Aa-registeret names as an employer comes with the jobseeker; nobody's family does. */
  rolesOf: (of, { relation }) => (of.includes('jobseeker') && relation === 'employer' ? ['employer'] : undefined),
  follows: ['jobseeker'],
  imagine,
  thinkable: [{ kind: 'job.lost.declared' }],
  officialPages,
  answers: {
    howItEnded: endings,
    jobFoundIs: jobs,
    ...{ earnedTwelveMonths: 'number', earnedThirtySixMonths: 'number', hoursLost: 'number' },
    ...{ workedHours: 'number', daysAway: 'number' },
    ...{ noticeOn: 'date', benefitFrom: 'date', noLossFrom: 'date', noLossUntil: 'date', wagesOwedSince: 'date' },
    ...{
      leavesOn: 'date',
      measureFrom: 'date',
      measureUntil: 'date',
      jobFoundOn: 'date',
      lostAgainOn: 'date',
      born: 'date',
      previousChildBorn: 'date',
    },
  },
} as const satisfies LifeEvent;
