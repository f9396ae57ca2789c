import type { LifeEvent } from '../life-event.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { rolesOf, routes } from './newcomer.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';

export const newInNorway = {
  id: 'new-in-norway',
  leaflets: { 'new-in-norway@1': leaflet },
  current: 'new-in-norway@1',
  triggers: [
    {
      kind: 'arrival.declared',
      by: ['person', 'body'],
      reversedBy: ['error.reported'],
      law: 'folkeregisterloven § 6-1',
      within: { before: 730, after: 180 },
      bodies: { levels: ['municipality'], ids: ['imdi'] },
      asks: ['route', 'staysSixMonths'],
    },
    {
      kind: 'freg.immigration.registered',
      by: ['register'],
      reversedBy: ['freg.immigration.annulled', 'error.reported'],
      law: 'folkeregisterloven § 4-1',
    },
    {
      kind: 'udi.permit.granted',
      by: ['body'],
      reversedBy: ['udi.permit.revoked', 'udi.decision.withdrawn', 'error.reported'],
      law: 'utlendingsloven § 84',
      within: { before: 365, after: 365 },
      bodies: { ids: ['udi'] },
      asks: ['route'],
    },
    {
      kind: 'udi.permit.revoked',
      by: ['body'],
      reversedBy: [],
      law: 'utlendingsloven § 63',
      within: { before: 365, after: 1 },
      bodies: { ids: ['udi', 'politiet'] },
      tells: true,
    },
    {
      kind: 'udi.decision.withdrawn',
      by: ['body'],
      reversedBy: [],
      law: 'forvaltningsloven § 35',
      within: { before: 365, after: 1 },
      bodies: { ids: ['udi'] },
      tells: true,
    },
  ],
  recognise,
  rolesOf,
  follows: ['newcomer'],
  imagine,
  thinkable: [{ kind: 'arrival.declared' }],
  officialPages,
  answers: {
    route: routes,
    settledOn: 'date',
    permitOn: 'date',
    firstWorkDay: 'date',
    employedFrom: 'date',
    born: 'date',
  },
} as const satisfies LifeEvent;
