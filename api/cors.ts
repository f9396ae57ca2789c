import type { Express, Request, RequestHandler } from 'express';
import { decodeProtectedHeader } from 'jose';
import { members } from '../agencies/municipalities/members.js';
import type { Profile } from '../agencies/profile.js';
import type { Connections } from './connections.js';

/** From where a portal's own pages may read, by the portal's organisation number. */
export type PortalOrigins = Readonly<Record<string, readonly string[]>>;

/** As we were told; in the test profile Solvik's portal, which is examples/portal, too. */
export const portalOriginsOf = (profile: Profile, told: PortalOrigins): PortalOrigins =>
  profile === 'test' ? { [members.solvik.organisation]: ['http://127.0.0.1:4100'], ...told } : told;

/** What a page may read across origins. */
const paths = ['/journeys/:journey', '/journeys/:journey/timeline', '/journeys/:journey/live'];

type Portals = Pick<Connections, 'journeyTokens' | 'portalOrigins'>;

/** A portal's page in a browser may read one journey from its own origin, with the journey token that its portal got for it. Nothing else is let across. */
export function letPortalsRead(app: Express, on: Portals): void {
  for (const path of paths) app.options(path, preflight(on)).get(path, reading(on));
}

/** A browser asks without the token; whose origin it is, is looked at when the token comes. */
const preflight =
  ({ portalOrigins = {} }: Portals): RequestHandler =>
  (req, res, next) => {
    const origin = req.get('Origin');
    const isKnown = origin !== undefined && Object.values(portalOrigins).some((its) => its.includes(origin));
    res.vary('Origin');
    if (!isKnown || req.get('Access-Control-Request-Method') !== 'GET') return next();
    res.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Methods': 'GET',
      'Access-Control-Allow-Headers': 'Authorization',
      'Access-Control-Max-Age': '600',
    });
    res.status(204).end();
  };

const reading =
  (on: Portals): RequestHandler =>
  async (req, res, next) => {
    const origin = req.get('Origin');
    res.vary('Origin');
    if (origin !== undefined && (await originsFor(on, tokenOf(req))).includes(origin))
      res.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': 'Retry-After, WWW-Authenticate',
      });
    next();
  };

const tokenOf = (req: Request): string => /^Bearer (\S+)$/i.exec(req.get('Authorization') ?? '')?.[1] ?? '';

/** Those of the portal that got the token. One that is over is nobody's any more: the page of any portal is told so. */
async function originsFor({ journeyTokens, portalOrigins = {} }: Portals, token: string): Promise<readonly string[]> {
  if (!isJourneyToken(token)) return [];
  const portal = await journeyTokens.read(token).then(
    (it) => it.portal,
    () => undefined,
  );
  return portal === undefined ? Object.values(portalOrigins).flat() : (portalOrigins[portal] ?? []);
}

function isJourneyToken(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === 'journey-token+jwt';
  } catch {
    return false;
  }
}
