import type { LifeEvent } from '../life-event.js';
import { rolesOf } from './family.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { recognise } from './recognise.js';

export const havingChildren = {
  id: 'having-children',
  leaflets: { 'having-children@1': leaflet },
  current: 'having-children@1',
  recognise,
  rolesOf,
  declared: {
    kind: 'pregnancy.declared',
    within: { before: 28, after: 300 },
    bodies: { levels: ['municipality'], ids: ['hospital'] },
  },
  imagine,
  answers: {
    ...{ incomeMonths: 'number', annualIncome: 'number' },
    ...{ termDate: 'date', born: 'date', died: 'date', previousChildBorn: 'date' },
  },
  homeOf: 'child',
} as const satisfies LifeEvent;
