import type { IncomingMessage } from 'node:http';
import { authenticate } from '../access/authenticate.js';
import { isPermitted } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { Problem } from '../problem.js';
import { glance } from '../views/timeline/see.js';
import type { Viewer } from '../views/timeline/seeing.js';
import { versionOf } from '../views/timeline/version-of.js';

export interface Watching {
  /** What the stream was asked for with: its login is looked at again each time. */
  req: Pick<IncomingMessage, 'method' | 'headersDistinct'>;
  journey: string;
}

/** The version of the viewer's own timeline now, or 'closed' where they may no longer see it, or their login is over. */
export async function look(on: Connections, { req, journey }: Watching): Promise<string | 'closed'> {
  const viewer = await viewerOf(on, req);
  if (!viewer) return 'closed';
  const standing = await on.store.standings.get(journey);
  const begun = standing ? undefined : await on.store.journeys.get(journey);
  const resource = { journey, standing, ...(begun && { parties: begun.parties }) };
  if (!(await isPermitted(on, viewer, 'timeline.read', resource))) return 'closed';
  if (!standing) return 'beginning';
  const { cut, ledger, isProtected } = await glance(on, viewer, standing);
  return versionOf({ standing: cut, ledger, isProtected });
}

async function viewerOf(on: Connections, req: Watching['req']): Promise<Viewer | undefined> {
  try {
    const actor = await authenticate(on, req, { open: false });
    return actor.kind === 'person' ? actor : undefined;
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return undefined;
    throw error;
  }
}
