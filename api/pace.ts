/** How fast one caller may go on, after a burst. */
export interface Allowance {
  perSecond: number;
  burst: number;
}

/** Takes one request of a caller: undefined where it may go on, or the whole seconds to wait. */
export type Pace = (who: string) => number | undefined;

/** Somebody who was quiet long enough has a whole burst again, so that a caller who is forgotten loses nothing. */
const most = 20_000;

/** A bucket a caller, filled as time goes by. The callers quiet for longest are forgotten first. */
export function createPace({ perSecond, burst }: Allowance, clock: () => number = () => performance.now()): Pace {
  const buckets = new Map<string, { left: number; at: number }>();
  return (who) => {
    const now = clock();
    const { left, at } = buckets.get(who) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1_000) * perSecond);
    buckets.delete(who);
    if (buckets.size >= most) buckets.delete(buckets.keys().next().value ?? who);
    buckets.set(who, { left: filled < 1 ? filled : filled - 1, at: now });
    return filled < 1 ? Math.ceil((1 - filled) / perSecond) : undefined;
  };
}
