import { isAway } from '../store/is-away.js';
import { BadCursor } from '../store/keyset.js';
import { away, Problem } from './problem.js';
import { isTemporalAway, isTemporalBusy } from './temporal-is-away.js';

/** Faults that Express and its body parser throw, by their own names. */
const parserFaults: Readonly<Record<string, () => Problem>> = {
  'entity.too.large': () => new Problem('too-large', 'Send at most 256 kB.'),
  'encoding.unsupported': () => new Problem('wrong-media-type', 'Send it without a content encoding.'),
};

/** The one place where an error becomes an answer. Whatever is not known here is a fault of ours. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadCursor) return new Problem('malformed', 'Follow `next` as it was given.');
  if (isAway(error) || isTemporalAway(error)) return away();
  if (isTemporalBusy(error))
    return new Problem('too-many', 'Send the same again after Retry-After.', { headers: { 'Retry-After': '1' } });
  return ofParser(error) ?? new Problem('unexpected', 'Nothing that you sent is at fault. Report the instance to us.');
}

function ofParser(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const known = 'type' in error && typeof error.type === 'string' ? parserFaults[error.type] : undefined;
  if (known) return known();
  const status = 'status' in error ? error.status : undefined;
  if (error instanceof URIError) return new Problem('malformed', 'Send an address in percent-encoded UTF-8.');
  return status === 400 ? new Problem('malformed', 'Send a complete request.') : undefined;
}
