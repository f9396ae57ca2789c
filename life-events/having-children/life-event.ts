import type { LifeEvent } from '../life-event.js';
import { rolesOf } from './family.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';

export const havingChildren = {
  id: 'having-children',
  leaflets: { 'having-children@1': leaflet },
  current: 'having-children@1',
  triggers: [
    {
      kind: 'freg.birth.registered',
      by: ['register'],
      reversedBy: ['freg.birth.annulled'],
      law: 'helsepersonelloven § 35, folkeregisterloven',
    },
    { kind: 'freg.stillbirth.registered', by: ['register'], reversedBy: ['freg.stillbirth.annulled'] },
    {
      kind: 'pregnancy.declared',
      by: ['person', 'body'],
      reversedBy: ['error.reported'],
      within: { before: 28, after: 300 },
      bodies: { levels: ['municipality'], ids: ['hospital'] },
    },
    {
      kind: 'child.declared',
      by: ['person'],
      reversedBy: ['error.reported'],
      law: 'barnetrygdloven § 14',
      within: { before: 6_575, after: 0 },
      concerns: 'person',
      asks: ['declaredAs'],
    },
  ],
  recognise,
  rolesOf,
  follows: ['parent'],
  imagine,
  thinkable: [
    { kind: 'pregnancy.declared', as: ['mother', 'otherParent'] },
    { kind: 'freg.birth.registered', as: ['mother', 'otherParent'] },
  ],
  officialPages,
  answers: {
    ...{ incomeMonths: 'number', annualIncome: 'number' },
    declaredAs: ['mother', 'otherParent'],
    ...{ termDate: 'date', born: 'date', died: 'date', previousChildBorn: 'date' },
  },
  homeOf: 'child',
} as const satisfies LifeEvent;
