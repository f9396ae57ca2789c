import { z } from 'zod';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { defineRoute } from '../route.js';
import { SignedOut } from '../shapes/session-shown.js';

/** Ends our session, wherever its cookie has been copied to, and says where the issuer's own is ended. */
export const signOut = defineRoute({
  method: 'POST',
  path: '/sign-out',
  operation: 'session.end',
  open: true,
  keyed: false,
  content: z.strictObject({}),
  summary: 'End the session of our own pages, and say where a browser ends the issuer’s.',
  answers: { 200: { says: 'It is over.', schema: SignedOut, headers: ['Set-Cookie'] } },
  problems: ['wrong-origin'],
  async answer(on, { header, ...it }) {
    await allow(on, it, 'session.end');
    const cookies = [on.sessions.cookie.clear()];
    await endOf(on, header('cookie'));
    const { kind } = it.actor;
    const goTo =
      kind === 'anonymous' ? undefined : await on.relyingParties[kind === 'person' ? 'person' : 'employee'].logout();
    return { status: 200, body: { ...(goTo !== undefined && { goTo }) }, cookies };
  },
});

async function endOf({ sessions, store }: Connections, header: string | undefined): Promise<void> {
  for (const sealed of sessions.cookie.among(header === undefined ? [] : [header])) {
    const session = await sessions.read(sealed).catch(() => undefined);
    if (session) await store.sessions.end(session.id, session.expiresAt);
  }
}
