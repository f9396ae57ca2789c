import type { Portal } from '../portal/portal-kind.js';
import { Refusal } from '../stand-in.js';

/** Forms of organisation, by code, as the register describes them. */
export const forms = {
  ENK: 'Enkeltpersonforetak',
  AS: 'Aksjeselskap',
  NUF: 'Norskregistrert utenlandsk foretak',
  ANS: 'Ansvarlig selskap med solidarisk ansvar',
  DA: 'Ansvarlig selskap med delt ansvar',
  FLI: 'Forening/lag/innretning',
  STI: 'Stiftelse',
  SA: 'Samvirkeforetak',
  KBO: 'Konkursbo',
} as const;
export type FormCode = keyof typeof forms;

/** Roles by code: the group that each stands in, and what both are called. */
export const roleTypes = {
  INNH: { group: 'INNH', says: 'Innehaver', groupSays: 'Innehaver' },
  DAGL: { group: 'DAGL', says: 'Daglig leder', groupSays: 'Daglig leder' },
  LEDE: { group: 'STYR', says: 'Styrets leder', groupSays: 'Styre' },
  NEST: { group: 'STYR', says: 'Nestleder', groupSays: 'Styre' },
  MEDL: { group: 'STYR', says: 'Styremedlem', groupSays: 'Styre' },
  REVI: { group: 'REVI', says: 'Revisor', groupSays: 'Revisor' },
  REGN: { group: 'REGN', says: 'Regnskapsfører', groupSays: 'Regnskapsfører' },
  KONT: { group: 'KONT', says: 'Kontaktperson', groupSays: 'Kontaktperson' },
} as const;
export type RoleCode = keyof typeof roleTypes;

/** Somebody with a role: a person by national number, or a unit by its own. */
export interface Role {
  role: RoleCode;
  person?: string | undefined;
  unit?: string | undefined;
}

/** A unit as the stand-in remembers it. */
export interface Unit {
  number: string;
  name: string;
  form: FormCode;
  registered: string;
  founded?: string | undefined;
  municipality: string;
  industry?: string | undefined;
  employees: number;
  business: boolean;
  voluntary: boolean;
  vat: boolean;
  /** The account that it has given the voluntary register. */
  account?: string | undefined;
  bankrupt?: string | undefined;
  deleted?: string | undefined;
  /** Taken out of the open data for legal reasons. */
  gone?: boolean | undefined;
  roles: Role[];
}

interface Update {
  id: number;
  at: string;
  unit: string;
  change: 'Ny' | 'Endring' | 'Sletting' | 'Fjernet';
}

export interface Brreg extends Portal {
  units: Record<string, Unit>;
  updates: Update[];
  roleUpdates: { id: number; at: string; unit: string }[];
  /** How many numbers have been given. */
  given: number;
}

export function unitOf({ units }: Brreg, number: string): Unit {
  const unit = units[number];
  if (!unit) throw new Refusal(404, 'Enheten finnes ikke');
  return unit;
}

/** Writes one change in the feed of units. */
export function tell({ updates }: Brreg, unit: string, change: Update['change']): number {
  const id = (updates.at(-1)?.id ?? 1_000) + 1;
  updates.push({ id, at: new Date().toISOString(), unit, change });
  return id;
}

/** Writes in the feed of roles that a unit's have changed. */
export function tellRoles({ roleUpdates }: Brreg, unit: string): number {
  const id = (roleUpdates.at(-1)?.id ?? 5_000) + 1;
  roleUpdates.push({ id, at: new Date().toISOString(), unit });
  return id;
}
