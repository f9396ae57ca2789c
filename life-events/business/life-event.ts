import type { LifeEvent } from '../life-event.js';
import { forms } from './form.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { officialPages } from './official-pages.js';
import { rolesOf } from './parties.js';
import { trades } from './places.js';
import { recognise } from './recognise.js';

export const business = {
  id: 'business',
  leaflets: { 'business@1': leaflet },
  current: 'business@1',
  triggers: [
    {
      kind: 'business.start.declared',
      by: ['person'],
      reversedBy: ['business.start.withdrawn', 'error.reported'],
      law: 'enhetsregisterloven § 3-1, foretaksregisterloven § 2-1',
      within: { before: 365, after: 365 },
      concerns: 'newOrganisation',
      asks: ['form'],
    },
    {
      kind: 'business.start.withdrawn',
      by: ['person'],
      reversedBy: [],
      law: 'aksjeloven § 2-18',
      within: { before: 365, after: 0 },
      tells: true,
    },
    {
      kind: 'brreg.unit.registered',
      by: ['register'],
      reversedBy: ['brreg.unit.deleted'],
      law: 'enhetsregisterloven § 2-1',
      tells: true,
    },
    {
      kind: 'brreg.bankruptcy.opened',
      by: ['register'],
      reversedBy: ['brreg.bankruptcy.annulled'],
      law: 'konkursloven §§ 72, 79',
      tells: true,
    },
    {
      kind: 'freg.death.registered',
      by: ['register'],
      reversedBy: ['freg.death.annulled'],
      law: 'folkeregisterloven § 2-1, enhetsregisterloven § 5-2',
      tells: true,
    },
  ],
  recognise,
  rolesOf,
  imagine,
  thinkable: [{ kind: 'business.start.declared' }],
  officialPages,
  answers: {
    form: forms,
    trade: trades,
    whoWorks: ['nobody', 'owner', 'others'],
    turnover: 'number',
    ...{ foundedOn: 'date', limitPassedOn: 'date', employedOn: 'date', changedOn: 'date' },
  },
} as const satisfies LifeEvent;
