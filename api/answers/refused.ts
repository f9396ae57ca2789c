import { unprocessable } from '../problem.js';

/** Why nothing begins for an organisation that somebody named: what the open register says of it, or that they have no role in it. */
const refusals: Readonly<Record<string, string>> = {
  'unit-unknown': 'The register of units has nobody by this number.',
  'unit-deleted': 'The register of units has struck this number out.',
  'unit-bankrupt': 'It is bankrupt: the administrator of the estate acts for it.',
  'wrong-form': 'It is not of the kind that this life event is about.',
  'which-one-is-unknown': 'Several of yours wait for their number: give the day on which this one was founded.',
  'no-role': 'The register does not name you as chair, board member or manager of it.',
};

/** Throws where that is why. */
export function refuse(reason: string | undefined): void {
  const detail = reason === undefined ? undefined : refusals[reason];
  if (detail !== undefined) throw unprocessable('/concerns', detail, reason);
}
