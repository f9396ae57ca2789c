/** Undo: what is done about an errand whose trigger has fallen, by how far it had come and who acted. */
import { bodyFor, type Draft, stepFor, write } from './draft.js';
import { type Errand, hasLeft, inForce, isHumanAsked } from './errand.js';
import { endLook } from './human-look.js';
import type { Stage } from './manifest.js';
import { tellAll } from './request.js';
import { isEnd } from './rounds/index.js';
import { closeAll, nextRound } from './say.js';

export function repair(draft: Draft, errand: Errand): void {
  const stage = stageOf(draft, errand);
  if (stage === undefined) {
    if (isHumanAsked(errand)) endLook(draft, errand);
    return;
  }
  if (bodyFor(draft, errand)?.undo[stage]?.by === 'us') cancel(draft, errand);
  else tellAll(draft, nextRound(draft, errand, { kind: 'repair', repairs: stage }), 'annulled');
}

/** How far an errand has come; undefined where there is nothing to undo. */
function stageOf(draft: Pick<Draft, 'leaflet' | 'leaflets'>, errand: Errand): Stage | undefined {
  if (errand.kind === 'repair') return undefined;
  const isFact = stepFor(draft, errand).undo === 'U0';
  if (inForce(errand)?.outcome === 'granted') return isFact ? 'irreversible' : 'decided';
  if (errand.state === 'acknowledged' || errand.state === 'done') return isFact ? 'irreversible' : 'done';
  if (isEnd(errand.state)) return undefined;
  return hasLeft(errand) || errand.state === 'withBody' ? 'undecided' : 'unsent';
}

/** Nothing has left: whoever was asked is told, nobody else need know. */
function cancel(draft: Draft, errand: Errand): void {
  const closed = closeAll(draft, errand);
  const isKnown = errand.state !== 'waiting' && errand.state !== 'preparing';
  const it = isKnown ? tellAll(draft, closed, 'annulled') : closed;
  write(draft, it, { state: 'withdrawn', since: draft.now, cause: 'trigger-annulled', alarms: [] });
}
