/** Looks until something has become so: the journey answers within milliseconds, and ten times half a second is for a bad day. Gives the last that was seen. */
export async function lookUntil<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T | undefined> {
  let last: T | undefined;
  for (let times = 0; times < 10; times += 1) {
    last = (await look().catch(() => undefined)) ?? last;
    if (last !== undefined && isSo(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return last;
}
