import { bearer } from '../../channels/bearer.js';
import type { Answer, Call } from '../../channels/call.js';
import type { Reach } from '../reach.js';

/** Calls the register within our package of rights; its Retry-After is in milliseconds. */
export type Ask = (request: Omit<Call, 'base' | 'effect'>) => Promise<Answer>;

const rights = '/folkeregisteret/offentlig-med-hjemmel/api/v1';

export function createAsk({ base, token }: Reach): Ask {
  const ask = bearer(base, token);
  return (request) => ask({ ...request, path: rights + request.path, effect: 'read', retryAfterUnit: 'ms' });
}
