import type { Related } from '../adapter.js';
import { current } from './current.js';
import type { PersonDocument, RecordOf } from './wire.js';

const roles = {
  mor: 'mother',
  far: 'father',
  medmor: 'coMother',
  barn: 'child',
  doedfoedtBarn: 'stillborn',
  ektefelleEllerPartner: 'spouse',
} as const satisfies Record<string, Related['role']>;

/** Our word for a role in the register; other kinds of kin have none. */
export const roleOf = (code: string | undefined): Related['role'] | undefined =>
  code !== undefined && Object.hasOwn(roles, code) ? roles[code as keyof typeof roles] : undefined;

const relationOf = (record: RecordOf<'familierelasjon'>): Related[] => {
  const role = roleOf(record.relatertPersonsRolle);
  const { relatertPerson: number, relatertPersonUtenFolkeregisteridentifikator: other } = record;
  if (!role) return [];
  return [{ role, ...(number && { number }), ...(other?.foedselsdato && { born: other.foedselsdato }) }];
};

/** Parents, children and stillborn children of one person. */
export const relationsOf = (document: PersonDocument): Related[] =>
  current(document, 'familierelasjon').flatMap(relationOf);
