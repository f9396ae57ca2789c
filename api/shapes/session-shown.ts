import { z } from 'zod';
import { levels } from '../access/actor.js';

/** Who has signed in, as our own pages greet them. */
export const SessionShown = z.strictObject({
  kind: z.enum(['anonymous', 'person', 'caseworker', 'operator', 'body', 'portal', 'watcher']),
  name: z.string().exactOptional(),
  body: z.string().exactOptional(),
  /** The body's own name. */
  bodyName: z.string().exactOptional(),
  clerk: z.literal(true).exactOptional(),
  level: z.enum(levels).exactOptional(),
  signedInAt: z.iso.datetime().exactOptional(),
  expiresAt: z.iso.datetime().exactOptional(),
});
export type SessionShown = z.output<typeof SessionShown>;

/** Where a browser goes to end the issuer's own session; nothing where there is none, or the issuer is away. */
export const SignedOut = z.strictObject({ goTo: z.url().exactOptional() });

/** A portal's token of one journey. */
export const JourneyTokenGiven = z.strictObject({ token: z.string(), expiresAt: z.iso.datetime() });

/** RFC 9728: what we are to those who bring tokens, and who gives them. */
export const ProtectedResource = z.strictObject({
  resource: z.url(),
  resource_name: z.string(),
  authorization_servers: z.array(z.string()),
  scopes_supported: z.array(z.string()),
  bearer_methods_supported: z.array(z.literal('header')),
  /** Ours: who signs whom in, and what a token must be made out to. */
  livsferd: z.strictObject({
    audience: z.string(),
    scopes: z.strictObject({ people: z.string(), employees: z.string(), bodies: z.string(), portals: z.string() }),
    issuers: z.strictObject({ people: z.string(), employees: z.string(), machines: z.string() }),
  }),
});
