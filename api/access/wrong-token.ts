import { Problem } from '../problem.js';

/** A token that is not what an API of ours takes. */
export class WrongToken extends Error {
  override name = 'WrongToken';
}

export const lacksScope = (scope: string): Problem =>
  new Problem('insufficient-scope', `Ask for a token with the scope ${scope}.`, {
    headers: { 'WWW-Authenticate': `Bearer realm="livsferd", error="insufficient_scope", scope="${scope}"` },
  });
