import type { LifeEvent } from '../life-event.js';
import { rolesOf } from './family.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';

/** Those who meet the child, and may say it for a carer who has agreed. */
const professionals = { levels: ['municipality'], ids: ['hospital'] } as const;
const childhood = { before: 6_575, after: 0 } as const;
/** The term day, as whoever is pregnant knows it. */
const pregnancy = { before: 28, after: 300 } as const;
const lately = { before: 366, after: 0 } as const;

export const seriouslyIllChild = {
  id: 'seriously-ill-child',
  leaflets: { 'seriously-ill-child@1': leaflet },
  current: 'seriously-ill-child@1',
  triggers: [
    {
      kind: 'child.ill.declared',
      by: ['person', 'body'],
      reversedBy: ['child.ill.withdrawn', 'error.reported'],
      law: 'folketrygdloven § 9-10, helse- og omsorgstjenesteloven § 7-2 a',
      within: childhood,
      bodies: professionals,
      concerns: 'person',
      asks: ['keepApart'],
    },
    {
      kind: 'illness.expected',
      by: ['person', 'body'],
      reversedBy: ['illness.expected.withdrawn', 'pregnancy.lost.declared', 'error.reported'],
      law: 'helse- og omsorgstjenesteloven § 7-2 a',
      within: pregnancy,
      bodies: professionals,
      asks: ['expectsHelpFromSeveral', 'keepApart'],
    },
    {
      kind: 'illness.expected.withdrawn',
      by: ['person', 'body'],
      reversedBy: ['illness.expected'],
      within: lately,
      bodies: professionals,
      tells: true,
    },
    {
      kind: 'pregnancy.lost.declared',
      by: ['person', 'body'],
      reversedBy: ['illness.expected'],
      law: 'helse- og omsorgstjenesteloven § 7-2 a',
      within: lately,
      bodies: professionals,
      tells: true,
    },
    {
      kind: 'freg.birth.registered',
      by: ['register'],
      reversedBy: ['freg.birth.annulled'],
      law: 'folkeregisterloven § 6-2',
      tells: true,
    },
    { kind: 'freg.stillbirth.registered', by: ['register'], reversedBy: ['freg.stillbirth.annulled'], tells: true },
    {
      kind: 'child.ill.withdrawn',
      by: ['person', 'body'],
      reversedBy: ['child.ill.declared'],
      within: childhood,
      bodies: professionals,
      concerns: 'person',
      tells: true,
    },
    {
      kind: 'child.recovered.declared',
      by: ['person', 'body'],
      reversedBy: ['child.ill.declared'],
      law: 'folketrygdloven § 21-3',
      within: lately,
      bodies: professionals,
      concerns: 'person',
      tells: true,
    },
    {
      kind: 'child.apart.declared',
      by: ['person', 'body'],
      reversedBy: ['child.apart.declared'],
      law: 'pasient- og brukerrettighetsloven § 3-4',
      within: lately,
      bodies: professionals,
      asks: ['keepApart'],
      tells: true,
    },
    {
      kind: 'child.follows.declared',
      by: ['person'],
      reversedBy: ['child.follows.declared'],
      law: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3',
      within: lately,
      asks: ['carersMaySee'],
      tells: true,
      joins: true,
    },
    {
      kind: 'child.capacity.assessed',
      by: ['body'],
      reversedBy: ['child.capacity.assessed'],
      law: 'pasient- og brukerrettighetsloven §§ 4-3, 4-5',
      within: lately,
      bodies: professionals,
      asks: ['carersActForChild'],
      tells: true,
    },
  ],
  recognise,
  rolesOf,
  follows: ['carer'],
  imagine,
  thinkable: [{ kind: 'child.ill.declared' }, { kind: 'illness.expected' }],
  officialPages,
  answers: {
    ...{ incomeMonths: 'number', annualIncome: 'number', careHours: 'number' },
    worksAs: ['employee', 'selfEmployed', 'jobSeeker', 'noWork'],
    ...{ constantCareFrom: 'date', lastingNeedFrom: 'date', born: 'date', died: 'date' },
  },
  homeOf: 'child',
} as const satisfies LifeEvent;
