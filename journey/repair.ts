/** Undo: what is done about an errand whose trigger has fallen, by how far it had come and who acted. */
import { bodyOf, stepOf } from './define.js';
import { type Draft, write } from './draft.js';
import type { Errand } from './errand.js';
import type { Stage } from './manifest.js';
import { requestAll, tellAll } from './request.js';
import { isEnd } from './rounds/index.js';
import { nextRound } from './say.js';

export function repair(draft: Draft, errand: Errand): void {
  const stage = stageOf(draft, errand);
  if (stage === undefined) return;
  if (bodyOf(draft.leaflet, errand.with).undo[stage].by === 'us') cancel(draft, errand);
  else undo(draft, errand, stage);
}

function undo(draft: Draft, errand: Errand, stage: Stage): void {
  const closed = isEnd(errand.state) ? errand : requestAll(draft, errand, closing(errand));
  const next = nextRound(draft, closed, { kind: 'repair', repairs: stage, cause: `repair:${stage}` });
  tellAll(draft, next, 'annulled');
}

/** How far an errand has come; undefined where there is nothing to undo. */
export function stageOf(draft: Pick<Draft, 'leaflet'>, errand: Errand): Stage | undefined {
  if (errand.kind === 'repair') return undefined;
  const { undo } = stepOf(draft.leaflet, errand.step);
  if (!isEnd(errand.state)) return errand.sent || errand.state === 'withBody' ? 'undecided' : 'unsent';
  if (errand.state === 'granted') return undo === 'U0' ? 'irreversible' : 'decided';
  if (errand.state !== 'acknowledged' && errand.state !== 'done') return undefined;
  return undo === 'U0' ? 'irreversible' : 'done';
}

function cancel(draft: Draft, errand: Errand): void {
  const closed = requestAll(draft, errand, closing(errand));
  const told = closed.state === 'waiting' || closed.state === 'preparing' ? closed : tellAll(draft, closed, 'annulled');
  write(draft, told, { state: 'withdrawn', since: draft.now, cause: 'trigger-annulled', alarms: [] });
}

const closing = ({ state }: Errand) =>
  state === 'asking' ? (['closeAsk'] as const) : state === 'stalled' ? (['closeTask'] as const) : [];
