import { type Day, isBefore } from './calendar.js';
import type { Ref } from './parties.js';

export type Value = boolean | number | string;

/** A fact reduced to what a rule needs: yes or no, a date, a code, an amount. Unknown is the absence of a finding. */
export interface Finding {
  value: Value;
  /** The body that holds it, or 'person' when somebody told us. */
  source: string;
  asOf: Day;
  /** A caseworker of the body that `source` names gave it, because the rules lacked it or had it wrong. */
  fixed?: true;
  /** What the register said when a caseworker put it right. */
  overruled?: Value;
}

export type Findings = Readonly<Record<Ref, Readonly<Record<string, Finding>>>>;

/** Where a finding comes from: which party's, which register's, which part of it, and on which basis it may be read. */
export interface FindingSource {
  /** A role, several, or `everyone`. */
  of: string | readonly string[];
  from: string;
  part: string;
  basis: string;
  /** No register holds it, or it may lag: the person may answer it. */
  asked?: true;
  /** It decides who sees what, or who is alive: only the register itself puts it right. */
  registerAlone?: true;
}

/** Whether it is read, or asked, of somebody in these roles. */
export const isSourceFor = ({ of }: Pick<FindingSource, 'of'>, roles: readonly string[]): boolean =>
  of === 'everyone' || [of].flat().some((it) => roles.includes(it));

export const sameValue = (a: Finding | undefined, b: Finding | undefined): boolean => a?.value === b?.value;

/** Without what this register held in these parts, or in all of them; what a person told us, or a caseworker gave, stays. */
export function forgetting(
  known: Readonly<Record<string, Finding>>,
  sources: Readonly<Record<string, FindingSource>>,
  { from, parts }: { from: string; parts?: readonly string[] },
): Readonly<Record<string, Finding>> {
  const isKept = ([name, { source, fixed }]: [string, Finding]): boolean =>
    fixed === true || source !== from || (parts !== undefined && !parts.includes(sources[name]?.part ?? ''));
  return Object.fromEntries(Object.entries(known).filter(isKept));
}

/** Whether what a caseworker gave stands against what a register says: it merely repeats what was overruled, or is older. */
export const standsAgainst = (known: Finding | undefined, found: Finding): boolean =>
  known?.fixed === true && (found.value === known.overruled || isBefore(found.asOf, known.asOf));

export function withFindings(findings: Findings, ref: Ref, found: Readonly<Record<string, Finding>>): Findings {
  return { ...findings, [ref]: { ...findings[ref], ...found } };
}
