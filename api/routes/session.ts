import type { Manifest } from '../../journey/manifest.js';
import type { Actor } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { SessionShown } from '../shapes/session-shown.js';

/** Who has signed in: what a page needs for its greeting, and when it must ask to sign in again. */
export const session = defineRoute({
  method: 'GET',
  path: '/session',
  operation: 'session.read',
  open: true,
  summary: 'Say who has signed in, how surely, and until when.',
  answers: { 200: { says: 'Who it is; anonymous where nobody has signed in.', schema: SessionShown } },
  async answer(on, it) {
    await allow(on, it, 'session.read');
    return { status: 200, body: shown(it.actor, on.manifests) };
  },
});

const iso = (at: number): string => new Date(at).toISOString();

function shown(actor: Actor, manifests: Readonly<Record<string, Manifest>>): SessionShown {
  const { kind } = actor;
  const name = 'name' in actor && actor.name !== undefined && { name: actor.name };
  const body = 'body' in actor && { body: actor.body, bodyName: manifests[actor.body]?.name.nb ?? actor.body };
  const clerk = 'clerk' in actor && actor.clerk && { clerk: actor.clerk };
  const level = 'level' in actor && { level: actor.level };
  const since = 'signedInAt' in actor && { signedInAt: iso(actor.signedInAt) };
  const until = 'expiresAt' in actor && actor.expiresAt !== undefined && { expiresAt: iso(actor.expiresAt) };
  return { kind, ...name, ...body, ...clerk, ...level, ...since, ...until };
}
