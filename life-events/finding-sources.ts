/** Where a finding comes from, in the ways that most do. */
import type { FindingSource } from '../journey/findings.js';

/** Folkeregisteret holds it of the party in this role, in this part of the person's document. */
export const registered = (
  of: FindingSource['of'],
  part: string,
  basis = 'folkeregisterloven § 10-2',
): FindingSource => ({
  of,
  from: 'folkeregisteret',
  part,
  basis,
});

/** What decides who sees what, or who is alive, is put right in the register alone. */
export const registeredAlone = (of: FindingSource['of'], part: string, basis?: string): FindingSource => ({
  ...registered(of, part, basis),
  registerAlone: true,
});

/** No register holds it: the person is asked, by the finding's own name. */
export const told = (of: string, part: string, basis: string): FindingSource => ({
  of,
  from: 'person',
  part,
  basis,
  asked: true,
});
