/** A stream of server-sent events as a browser would read it. */
export async function listenTo(url: string, as: string | { cookie: string }) {
  const quit = new AbortController();
  const headers = typeof as === 'string' ? { authorization: as } : as;
  const response = await fetch(url, { headers, signal: quit.signal });
  if (!response.ok || !response.body) throw new Error(`answered ${response.status}`);
  let text = '';
  let read = 0;
  let wake = (): void => undefined;
  const ended = (async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      wake();
    }
  })().catch(() => undefined);
  const versions = (): string[] => [...text.matchAll(/^data: \{"version":"([^"]+)"\}\n\n/gm)].map((it) => it[1]!);

  return {
    headers: response.headers,
    text: () => text,
    versions,
    ended,
    /** The next version that is told; fails when none comes. */
    async next(patience = 20_000): Promise<string> {
      const until = Date.now() + patience;
      while (versions().length <= read) {
        if (Date.now() > until) throw new Error('nothing was told');
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, 100);
        });
      }
      read += 1;
      return versions()[read - 1]!;
    },
    stop: () => quit.abort(),
  };
}
