import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

/** The issuer did not answer as one: nobody is to blame who signs in, and it may go well later. */
const unanswered: ReadonlySet<string> = new Set([
  ...[
    'OAUTH_TIMEOUT',
    'OAUTH_ABORT',
    'OAUTH_PARSE_ERROR',
    'OAUTH_RESPONSE_IS_NOT_JSON',
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
  ],
]);

/** Whether an error of the sign-in's library means that the issuer cannot be had now, or no longer knows us. */
export function isIssuerAway(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError)
    return error.error === 'temporarily_unavailable' || error.error === 'server_error';
  if (error instanceof ResponseBodyError) return error.status >= 500 || error.error === 'invalid_client';
  if (error instanceof ClientError) return unanswered.has(error.code ?? '') || isUnreached(error.cause);
  return isUnreached(error);
}

/** A request that came to nothing, by the names that `fetch` gives to it. */
const isUnreached = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  /^(TypeError|TimeoutError|AbortError)$/.test(String(error.name));
