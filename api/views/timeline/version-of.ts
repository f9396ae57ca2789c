import { createHash } from 'node:crypto';
import type { Standing } from '../../../journey/standing.js';
import { canonical } from '../../../store/canonical.js';
import type { Ledger } from './ledger.js';

interface Seen {
  standing: Standing;
  ledger?: Ledger;
  isProtected?: boolean;
}

/** Changes when what the viewer may see has changed, in whichever order it is looked at, and says nothing else. */
export function versionOf({ standing, ledger, isProtected }: Seen): string {
  const { seq: _, heard: __, next: ___, ...seen } = standing;
  const told = ledger && { unreachable: [...ledger.unreachable.keys()].sort(), nudged: [...ledger.nudged].sort() };
  return createHash('sha256')
    .update(canonical({ seen, ...(told && { told, isProtected }) }))
    .digest('base64url')
    .slice(0, 22);
}
