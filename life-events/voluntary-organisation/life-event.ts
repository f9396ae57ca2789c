import type { LifeEvent } from '../life-event.js';
import { rolesOf } from './board.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';

export const voluntaryOrganisation = {
  id: 'voluntary-organisation',
  leaflets: { 'voluntary-organisation@1': leaflet },
  current: 'voluntary-organisation@1',
  triggers: [
    {
      kind: 'association.founded.declared',
      by: ['person'],
      reversedBy: ['founding.withdrawn', 'error.reported'],
      law: 'ulovfestet foreningsrett',
      within: { before: 1_095, after: 60 },
      concerns: 'newOrganisation',
      asks: ['nonDistributing', 'partOfUmbrella'],
    },
    {
      kind: 'association.running.declared',
      by: ['person'],
      reversedBy: ['error.reported'],
      law: 'enhetsregisterloven § 5-2',
      within: { before: 3_650, after: 0 },
      concerns: 'organisation',
      asks: ['partOfUmbrella'],
    },
    { kind: 'founding.withdrawn', by: ['person'], reversedBy: [], within: { before: 1_095, after: 60 }, tells: true },
    {
      kind: 'brreg.unit.registered',
      by: ['register'],
      reversedBy: ['brreg.unit.deleted', 'error.reported'],
      law: 'enhetsregisterloven § 4-1',
      tells: true,
    },
  ],
  recognise,
  rolesOf,
  imagine,
  thinkable: [{ kind: 'association.founded.declared' }, { kind: 'association.running.declared' }],
  officialPages,
  answers: {
    ...{ foundersCount: 'number', lotteryTurnover: 'number', highestPay: 'number', taxableTurnover: 'number' },
    ...{ grantClaimBy: 'date', grantReportBy: 'date', grantLastReport: 'date' },
    ...{ annualMeetingOn: 'date', businessStartsOn: 'date', payStartsOn: 'date', born: 'date' },
  },
} as const satisfies LifeEvent;
