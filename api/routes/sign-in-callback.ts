import { z } from 'zod';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { Problem } from '../problem.js';
import { defineRoute } from '../route.js';
import type { Flow } from '../session/flows.js';
import type { SignedIn } from '../session/sessions.js';

/** What issuers send along, of which we read this much. */
const Query = z.object({
  code: z.string().max(2_000).exactOptional(),
  state: z.string().max(500).exactOptional(),
  iss: z.string().max(500).exactOptional(),
  error: z.string().max(200).exactOptional(),
});
type Query = z.output<typeof Query>;

/** Where a browser comes back to: everything is checked, and a session begins. */
export const signInCallback = defineRoute({
  method: 'GET',
  path: '/sign-in/callback',
  operation: 'sign-in',
  open: true,
  query: Query,
  summary: 'Take a browser back from the issuer: check everything, begin a session, go to the page that was asked for.',
  answers: {
    303: { says: 'Go to the page; signed in, or not where the person broke off.', headers: ['Location', 'Set-Cookie'] },
  },
  problems: ['sign-in-failed', 'away'],
  async answer(on, { query, header, trace }) {
    const done = on.flows.cookie.clear();
    const flow = await flowOf(on, header('cookie'));
    const isBrokenOff = query.error === 'access_denied' && query.state === flow?.state;
    if (flow && isBrokenOff) return { status: 303, headers: { Location: flow.to }, cookies: [done] };
    const who = flow && (await whoCame(on, flow, query));
    if (!who) {
      await allow(on, { actor: { kind: 'anonymous' }, trace }, 'session.begin').catch(onlyAway);
      on.metrics.signedIn(flow?.as ?? 'none', 'failed');
      throw failed(done);
    }
    const actor = who.kind === 'person' ? { ...who, refs: [who.ref] } : who;
    await allow(on, { actor, trace }, 'session.begin');
    on.metrics.signedIn(flow.as, 'in');
    return { status: 303, headers: { Location: flow.to }, cookies: [await on.sessions.begin(who), done] };
  },
});

async function flowOf({ flows }: Connections, header: string | undefined): Promise<Flow | undefined> {
  const [sealed, ...more] = flows.cookie.among(header === undefined ? [] : [header]);
  return sealed === undefined || more.length > 0 ? undefined : flows.read(sealed).catch(() => undefined);
}

/** Nobody where anything at all is wrong with what came; an issuer that is away is a Problem. */
async function whoCame(on: Connections, flow: Flow, query: Query): Promise<SignedIn | undefined> {
  try {
    const claims = await on.relyingParties[flow.as].finish(flow, new URLSearchParams(query));
    if (flow.as === 'employee') return on.employees.read(claims);
    const { number, ...how } = on.citizens.read(claims);
    return { kind: 'person', ref: await on.store.people.refOf(number), ...how };
  } catch (error) {
    if (error instanceof Problem) throw error;
    on.report('api.sign-in-failed', { error: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

const failed = (clear: string): Problem =>
  new Problem('sign-in-failed', 'Begin again at GET /sign-in.', { headers: { 'Set-Cookie': clear } });

/** That nobody may begin a session is no news here; that it cannot be written down is. */
function onlyAway(error: unknown): void {
  if (error instanceof Problem && error.kind === 'away') throw error;
}
