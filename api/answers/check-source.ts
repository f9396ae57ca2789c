import { unprocessable } from '../problem.js';

/** An event is its sender's own: `urn:no:orgnr:` and the number of the organisation that calls. */
export function checkSource(source: string, organisation: string): void {
  if (source.split(/[:/]/)[3] !== organisation)
    throw unprocessable('/source', 'Must be urn:no:orgnr: and the organisation number that the token is for.');
}
