import { members } from '../../agencies/municipalities/members.js';
import type { AuditEntry } from '../../store/audit.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import { away, notFound, Problem } from '../problem.js';
import { withShields } from '../views/shielded.js';
import { type Actor, type ActorKind, nameOf } from './actor.js';
import { isOpen, type Operation } from './operations.js';
import { permits, type Verdict } from './permits.js';
import type { Context, Resource } from './resource.js';

export interface Asking {
  actor: Actor;
  trace: string;
}

const purposes: Record<ActorKind, string> = {
  anonymous: 'none',
  person: 'own affairs',
  caseworker: 'casework',
  operator: 'operation',
  body: 'exchange',
  portal: 'shown in a portal',
  watcher: 'watching',
};

/** Decides, writes the decision down, and only then lets go on. No audit, no data. */
export async function allow(on: Connections, it: Asking, operation: Operation, resource: Resource = {}): Promise<void> {
  const [verdict] = await decideAll(on, it, operation, [resource]);
  if (!verdict?.yes) throw refusal(it.actor, verdict);
}

/** The same question asked again of what was allowed before, and is still going on: it is not written down anew. */
export const isPermitted = async (
  on: Connections,
  actor: Actor,
  operation: Operation,
  resource: Resource,
): Promise<boolean> => permits(actor, operation, resource, await contextOf(on, operation)).yes;

/** The same for each of a list; what is denied is left out. */
export async function allowed<T>(
  on: Connections,
  it: Asking,
  operation: Operation,
  all: readonly T[],
  resourceOf: (each: T) => Resource,
): Promise<T[]> {
  const verdicts = await decideAll(on, it, operation, all.map(resourceOf));
  return all.filter((_, place) => verdicts[place]?.yes);
}

async function decideAll(
  on: Connections,
  { actor, trace }: Asking,
  operation: Operation,
  resources: readonly Resource[],
): Promise<Verdict[]> {
  const context = await contextOf(on, operation);
  const known = actor.kind === 'caseworker' ? await withShields(on.store, resources) : resources;
  const verdicts = known.map((resource) => permits(actor, operation, resource, context));
  if (!isOpen(operation)) {
    const entries = verdicts.map((verdict, place) => entryOf(actor, operation, resources[place]!, verdict, trace));
    await on.store.audit.write(entries).catch(() => {
      throw away();
    });
  }
  return verdicts;
}

const contextOf = async (on: Connections, operation: Operation): Promise<Context> => ({
  profile: on.profile,
  clock: Date.now(),
  now: isOpen(operation) ? Date.now() : await lawNow(on),
  appealsOf: (body) => on.manifests[body]?.appeals ?? [],
  municipalBody: (number) => Object.values(members).find((it) => it.code === number)?.id,
});

function entryOf(
  actor: Actor,
  operation: Operation,
  resource: Resource,
  verdict: Verdict,
  traceId: string,
): AuditEntry {
  const journey = resource.journey ?? resource.standing?.journey;
  const subject =
    resource.subject ?? resource.errand?.about ?? resource.about ?? (actor.kind === 'person' ? actor.ref : undefined);
  return {
    actor: nameOf(actor),
    operation,
    ...(resource.subject !== undefined && { onBehalfOf: `person:${resource.subject}` }),
    ...(journey !== undefined && { journey }),
    ...(subject !== undefined && { subject }),
    decision: verdict.yes ? 'permit' : 'deny',
    rule: verdict.rule,
    purpose: purposes[actor.kind],
    traceId,
  };
}

function refusal(actor: Actor, verdict: Verdict | undefined): Problem {
  if (actor.kind === 'anonymous' && verdict?.rule === 'default-deny') return unauthenticated();
  if (verdict?.special) return needsSpecialAccess();
  if (verdict?.others) return forOthers();
  return verdict?.stepUp ? tooWeak() : notFound();
}

export const unauthenticated = (
  error?: 'invalid_token' | 'invalid_request',
  headers: Readonly<Record<string, string>> = {},
): Problem =>
  new Problem('unauthenticated', 'Send one valid token in the Authorization header, as `Bearer`, or sign in.', {
    headers: { 'WWW-Authenticate': `Bearer realm="livsferd"${error ? `, error="${error}"` : ''}`, ...headers },
  });

/** The same whatever the reason: that it is shielded is all that is said. */
const needsSpecialAccess = (): Problem =>
  new Problem('needs-special-access', 'Ask somebody of the body who has special access.');

/** They see the errand, so that it is there is no secret. */
const forOthers = (): Problem =>
  new Problem('for-others', 'Read it. Only those who are asked can do this; `can` of the errand says what you can.');

/** RFC 9470: which login would do. */
const tooWeak = (): Problem =>
  new Problem('sign-in-too-weak', 'Sign in at the highest level, and do this within 15 minutes.', {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="livsferd", error="insufficient_user_authentication", acr_values="idporten-loa-high", max_age="900"',
    },
  });
