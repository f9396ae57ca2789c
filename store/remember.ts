/** Remembers answers for a while, at most so many; what is asked for twice at once is fetched once, and a failure is not remembered. */
export function remember<T>(how: { for: number; most: number; now?: () => number }) {
  const now = how.now ?? Date.now;
  const known = new Map<string, { answer: Promise<T>; until: number }>();
  const put = (name: string, answer: Promise<T>): void => {
    if (known.size >= how.most) known.delete(known.keys().next().value ?? name);
    known.set(name, { answer, until: now() + how.for });
  };
  return {
    get(name: string, fetch: () => Promise<T>): Promise<T> {
      const it = known.get(name);
      if (it && it.until > now()) return it.answer;
      known.delete(name);
      const answer = fetch();
      put(name, answer);
      answer.catch(() => known.get(name)?.answer === answer && known.delete(name));
      return answer;
    },
    forget: (name: string): boolean => known.delete(name),
    forgetAll: (): void => known.clear(),
  };
}
