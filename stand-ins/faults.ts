import { z } from 'zod';

export const FaultOrder = z.object({
  fault: z.enum(['slow', '500', '429', 'cut', 'garbage', 'html', 'hang', 'down', 'duplicate', 'reorder']),
  /** -1: until cleared. */
  times: z.number().int().min(-1).default(1),
  /** Only requests whose path contains this. */
  path: z.string().optional(),
  verb: z.string().optional(),
  milliseconds: z.number().int().min(0).optional(),
});
export type FaultOrder = z.infer<typeof FaultOrder>;
type Fault = FaultOrder['fault'];

const outgoing: readonly Fault[] = ['duplicate', 'reorder'];

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
          !outgoing.includes(order.fault) &&
          (!order.path || path.includes(order.path)) &&
          (!order.verb || order.verb === verb),
      ),
    takeOutgoing: (fault: 'duplicate' | 'reorder') => takeFirst((order) => order.fault === fault) !== undefined,
  };
}

export type Faults = ReturnType<typeof openFaults>;
