import { z } from 'zod';
import type { Value } from '../journey/findings.js';
import { findingsOfRoles, findingsOfUnit } from './brreg/findings.js';
import { Roles, Unit } from './brreg/wire.js';
import { findingsOf } from './folkeregisteret/findings.js';
import { PersonDocument } from './folkeregisteret/wire.js';
import { incomeFindings } from './inntekt/income-findings.js';

const Months = z.array(z.object({ month: z.string(), amount: z.number() }));
const Account = z.object({ hasBankAccount: z.literal(true) });
const Told = z.union([z.boolean(), z.number(), z.string()]);

/** What rules need of raw facts that have been read before, by part. A part that cannot be read says nothing. */
export function findingsOfFacts(facts: Readonly<Record<string, unknown>>): Record<string, Value> {
  const { inntekt, inntekt36: _, arbeidsforhold, arbeidsgiver, enhet, frivillig, roller, ...others } = facts;
  const document = PersonDocument.safeParse(others);
  const months = Months.safeParse(inntekt);
  const unit = Unit.safeParse(enhet);
  const voluntary = Account.safeParse(frivillig);
  const roles = Roles.safeParse({ rollegrupper: roller ?? null });
  return {
    ...(document.success && findingsOf(document.data, Object.keys(others), '')),
    ...(months.success && incomeFindings(months.data)),
    ...(unit.success && findingsOfUnit(unit.data)),
    ...(voluntary.success && { hasBankAccount: true }),
    ...(roles.success && findingsOfRoles(roles.data)),
    ...(Array.isArray(arbeidsforhold) && { employed: arbeidsforhold.length > 0 }),
    ...(Array.isArray(arbeidsgiver) && { hadEmployer: arbeidsgiver.length > 0 }),
  };
}

/** What somebody told, where it is the finding itself. */
export const findingTold = (fact: unknown): Value | undefined => Told.safeParse(fact).data;
