import type { LifeEvent } from '../life-event.js';
import { rolesOf } from './family.js';
import { leaflet } from './index.js';
import { recognise } from './recognise.js';

export const havingChildren = {
  id: 'having-children',
  leaflets: { 'having-children@1': leaflet },
  current: 'having-children@1',
  recognise,
  rolesOf,
  homeOf: 'child',
} as const satisfies LifeEvent;
