import type { ApplicationFailure } from '@temporalio/activity';
import { stepOf } from '../journey/define.js';
import type { Act } from '../journey/manifest.js';
import { leafletOf } from '../life-events/index.js';
import type { Connections } from './connections.js';
import { refusedByGate } from './failure.js';
import type { Send } from './send.js';

type Asked = Pick<Connections, 'store' | 'catalogue'>;

/** Why something may not leave now; nothing where it may. Repairs overtake a stop, what begins or renews does not. */
export async function whyHeld(connections: Asked, it: Send): Promise<ApplicationFailure | undefined> {
  if (renews.has(it.act) && (await connections.store.stops.covers(it.journey, [it.about])))
    return refusedByGate('Stopped', 'held back while its trigger is in doubt');
  if (applies.has(it.act) && !(await isAgreedTo(connections, it)))
    return refusedByGate('Unconsented', 'a consent it needs is not standing');
  return undefined;
}

const renews = new Set<Act>(['submit', 'supplement', 'appeal', 'nudge']);
const applies = new Set<Act>(['submit', 'supplement']);

/** Everybody whose yes the journey goes by still says it. */
async function isAgreedTo({ store, catalogue }: Asked, it: Send): Promise<boolean> {
  if (!stepOf(leafletOf(catalogue, it.leaflet), it.step).asks) return true;
  const consents = await store.consents.standing(it.journey, it.errand);
  return it.by.length > 0 && it.by.every((ref) => consents[ref]?.says === 'yes');
}
