import { z } from 'zod';
import { levels } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { employeeLevels } from '../access/employees.js';
import { unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { isOwnPath } from '../session/own-path.js';

const Query = z.strictObject({
  as: z.enum(['person', 'employee']).default('person'),
  /** A page of ours to come back to. */
  to: z.string().max(500).default('/'),
  level: z.enum(['substantial', 'high']).default('substantial'),
  /** Seconds that the login may be old; 0 asks for a new one. */
  max_age: z
    .string()
    .regex(/^[0-9]{1,5}$/)
    .transform(Number)
    .exactOptional(),
});
type Query = z.output<typeof Query>;

/** Sends a browser to the issuer, and remembers in a sealed cookie what must come back. */
export const signIn = defineRoute({
  method: 'GET',
  path: '/sign-in',
  operation: 'sign-in',
  open: true,
  query: Query,
  summary: 'Send a browser to ID-porten or Ansattporten, to sign in and come back to a page of ours.',
  answers: { 303: { says: 'Go to the issuer.', headers: ['Location', 'Set-Cookie'] } },
  problems: ['against-the-rules', 'away'],
  async answer(on, { query, header, ...it }) {
    await allow(on, it, 'sign-in');
    if (!isOwnPath(query.to, on.home)) throw unprocessable('/to', 'Must be the path of a page of ours.');
    const elsewhere = byOurName(on.home, header('host'), query);
    if (elsewhere !== undefined) return { status: 303, headers: { Location: elsewhere } };
    const { address, flow } = await on.relyingParties[query.as].begin({
      to: query.to,
      least: (query.as === 'person' ? levels : employeeLevels)[query.level === 'high' ? 1 : 0],
      ...(query.max_age !== undefined && { maxAge: query.max_age }),
    });
    return { status: 303, headers: { Location: address }, cookies: [await on.flows.begin(flow)] };
  },
});

/** On the same machine by its other name: the cookie must be where the issuer comes back to. */
function byOurName(home: string, host: string | undefined, query: Query): string | undefined {
  const own = new URL(home);
  if (own.hostname !== '127.0.0.1' || host !== `localhost:${own.port}`) return undefined;
  const asked = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return `${home}/sign-in?${new URLSearchParams(asked)}`;
}
