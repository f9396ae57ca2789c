import type { LifeEvent } from '../life-event.js';
import { declarants } from './declared.js';
import { imagine } from './imagine.js';
import { leaflet } from './index.js';
import { rolesOf } from './kin.js';
import { officialPages } from './official-pages.js';
import { recognise } from './recognise.js';
import { forms } from './settlement.js';

/** Told by the court of an estate that a journey is about; no older than a hundred years, and never ahead. */
const byCourt = {
  by: ['body'],
  bodies: { ids: ['domstol'] },
  within: { before: 36_525, after: 0 },
  tells: true,
} as const;

/** Told by somebody who is left, of whoever died. */
const byHeir = { by: ['person'], within: { before: 36_525, after: 0 }, concerns: 'person', tells: true } as const;

export const deathAndInheritance = {
  id: 'death-and-inheritance',
  leaflets: { 'death-and-inheritance@1': leaflet },
  current: 'death-and-inheritance@1',
  triggers: [
    {
      kind: 'freg.death.registered',
      by: ['register'],
      reversedBy: ['freg.death.annulled'],
      law: 'helsepersonelloven § 36, folkeregisterloven § 2-1',
    },
    {
      kind: 'death.declared',
      by: ['person'],
      reversedBy: ['error.reported'],
      law: 'folkeregisterloven § 2-1, lov om forsvunne personer § 5',
      within: { before: 36_525, after: 0 },
      concerns: 'person',
      asks: ['declaredAs', 'deathPlace'],
    },
    {
      kind: 'court.estate.opened',
      ...byCourt,
      reversedBy: ['court.estate.annulled'],
      law: 'arveloven kap. 12',
    },
    { kind: 'court.estate.updated', ...byCourt, reversedBy: ['court.estate.updated'], law: 'arveloven § 117' },
    { kind: 'court.estate.annulled', ...byCourt, reversedBy: ['court.estate.opened'], law: 'arveloven kap. 12' },
    { kind: 'court.certificate.issued', ...byCourt, reversedBy: ['court.estate.annulled'], law: 'arveloven § 118' },
    {
      kind: 'court.roles.changed',
      ...byCourt,
      reversedBy: ['court.roles.changed', 'court.estate.annulled'],
      law: 'arveloven §§ 92, 118',
      concerns: 'person',
    },
    { kind: 'testament.found', ...byHeir, reversedBy: ['error.reported'], law: 'arveloven § 65' },
    { kind: 'asset.found', ...byHeir, reversedBy: ['error.reported'], law: 'arveloven § 118' },
  ],
  recognise,
  rolesOf,
  /** Kin take part as the register's event names them, with their age; a reading takes nobody in. */
  follows: [],
  imagine,
  thinkable: [
    { kind: 'freg.death.registered', as: ['spouse', 'cohabitant', 'child', 'parent'] },
    { kind: 'death.declared' },
  ],
  officialPages,
  answers: {
    declaredAs: declarants,
    deathPlace: ['abroad', 'missing'],
    chosenSettlement: forms,
    home: ['owned', 'farm', 'rented', 'none'],
    certificate: [...forms, 'none'],
    courtRole: ['heir', 'minorHeir', 'none', 'revoked'],
    ...{ born: 'date', died: 'date', civilStatusSince: 'date', settlementDeadline: 'date' },
  },
  homeOf: 'deceased',
} as const satisfies LifeEvent;
