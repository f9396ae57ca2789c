/**
 * Work that is cheaper done together: what comes while some is being done waits, and is done in one go after it.
 * Each caller waits for the round that its own things are in, and shares that round's failure.
 */
export function together<T>(doAll: (things: readonly T[]) => Promise<void>): (things: readonly T[]) => Promise<void> {
  let busy: Promise<void> = Promise.resolve();
  let waiting: { things: T[]; done: Promise<void> } | undefined;

  const begin = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => undefined);
    const { things } = waiting!;
    waiting = undefined;
    await doAll(things);
  };

  return (things) => {
    if (!waiting) {
      waiting = { things: [], done: Promise.resolve() };
      busy = begin(busy);
      waiting.done = busy;
    }
    waiting.things.push(...things);
    return waiting.done;
  };
}
