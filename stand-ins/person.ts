import type { MunicipalityId } from './municipalities.js';
import type { Sex } from './national-number.js';
import type { Language } from './person-names.js';

export type Protection = 'ugradert' | 'fortrolig' | 'strengtFortrolig';

export interface Address {
  municipality: MunicipalityId;
  street: string;
  house: number;
}

/** Work and pay before tax, in kroner a month. */
export interface Job {
  unit: string;
  workplace: string;
  since: string;
  monthly: number;
  percent: number;
}

/** One synthetic person, as the bodies' registers are first filled from. */
export interface Person {
  number: string;
  dNumber: boolean;
  born: string;
  sex: Sex;
  first: string;
  last: string;
  language: Language;
  contact: 'reachable' | 'reserved' | 'unregistered';
  citizenship: string;
  address?: Address;
  protection?: Protection;
  guardian?: string;
  job?: Job;
  student?: boolean;
}

export type HouseholdKind =
  | 'married'
  | 'cohabiting'
  | 'apart'
  | 'two-mothers'
  | 'single-mother'
  | 'minor-mother'
  | 'd-number-mother'
  | 'protected-mother'
  | 'protected-father'
  | 'guardianship-mother'
  | 'student-mother'
  | 'employed-couple'
  | 'unemployed'
  | 'short-interval'
  | 'surrogacy'
  | 'foreign-father'
  | 'grown-up-children';

/** People who have, or are about to have, a child together, by national number. */
export interface Household {
  kind: HouseholdKind;
  /** Municipality number; that of the parent who is not protected. */
  municipality: string;
  married: boolean;
  mother?: string;
  father?: string;
  coMother?: string;
  children: string[];
}
