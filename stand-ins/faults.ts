import { z } from 'zod';

/** What can be wrong with an id_token: each would let somebody in who must not be. */
export const spoilings = [
  'wrong-nonce',
  'wrong-audience',
  'wrong-issuer',
  'expired',
  'other-key',
  'stale',
  'weak',
] as const;
export type Spoiling = (typeof spoilings)[number];

const outgoing = ['duplicate', 'reorder'] as const;

export const FaultOrder = z.object({
  fault: z.enum(['slow', '500', '429', 'cut', 'garbage', 'html', 'hang', 'down', ...outgoing, ...spoilings]),
  /** -1: until cleared. */
  times: z.number().int().min(-1).default(1),
  /** Only requests whose path contains this. */
  path: z.string().optional(),
  verb: z.string().optional(),
  milliseconds: z.number().int().min(0).optional(),
});
export type FaultOrder = z.infer<typeof FaultOrder>;

/** These are taken where the thing is made that they are about, not where a request comes in. */
const made: readonly FaultOrder['fault'][] = [...outgoing, ...spoilings];

/** Faults that were ordered and not used up, in the order they came. */
export function openFaults() {
  let orders: FaultOrder[] = [];

  function takeFirst(fits: (order: FaultOrder) => boolean): FaultOrder | undefined {
    const order = orders.find(fits);
    if (!order) return undefined;
    if (order.times > 0) order.times -= 1;
    orders = orders.filter(({ times }) => times !== 0);
    return order;
  }

  return {
    order: (order: FaultOrder) => void orders.push(order),
    clear(): void {
      orders = [];
    },
    list: () => orders,
    takeFor: ({ verb, path }: { verb: string; path: string }) =>
      takeFirst(
        (order) =>
          !made.includes(order.fault) &&
          (!order.path || path.includes(order.path)) &&
          (!order.verb || order.verb === verb),
      ),
    takeOutgoing: (fault: (typeof outgoing)[number]) => takeFirst((order) => order.fault === fault) !== undefined,
    takeSpoiling: (): Spoiling | undefined => spoilings.find((it) => takeFirst((order) => order.fault === it)),
  };
}

export type Faults = ReturnType<typeof openFaults>;
