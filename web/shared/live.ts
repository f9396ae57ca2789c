/** How long a broken connection may last before the reader is told, and how often we then look ourselves. */
const patience = 5_000;
const pollEvery = 15_000;

interface Followed {
  /** The address of the server-sent events. */
  events: string;
  /** Something the viewer may see has come to stand otherwise. Called with the version it now has. */
  changed(version: string): void;
  /** The picture may be old. */
  lost(): void;
  /** The connection is there again. */
  back(): void;
  /** Looks by itself while nothing is heard; gives the version, throws where nobody answers. */
  look(): Promise<string>;
}

/** Hears of changes, and looks every 15 seconds while it cannot hear. Gives what stops it. */
export function follow({ events, changed, lost, back, look }: Followed): () => void {
  let isLost = false;
  let worry: number | undefined;
  let poll: number | undefined;
  let source = connect();

  function connect(): EventSource {
    const it = new EventSource(events, { withCredentials: true });
    it.addEventListener('open', hear);
    it.addEventListener('changed', (event) => {
      hear();
      changed((JSON.parse(event.data) as { version: string }).version);
    });
    it.addEventListener('error', miss);
    return it;
  }

  function hear(): void {
    window.clearInterval(poll);
    poll = undefined;
    regain();
  }

  function miss(): void {
    if (poll !== undefined) return;
    worry = window.setTimeout(lose, patience);
    poll = window.setInterval(() => void lookOnce(), pollEvery);
  }

  /** A browser gives its EventSource up on an answer it cannot take; then it is made anew. */
  async function lookOnce(): Promise<void> {
    const version = await look().catch(() => undefined);
    if (version === undefined) return lose();
    regain();
    changed(version);
    if (source.readyState === EventSource.CLOSED) source = connect();
  }

  function lose(): void {
    if (!isLost) lost();
    isLost = true;
  }

  function regain(): void {
    window.clearTimeout(worry);
    if (isLost) back();
    isLost = false;
  }

  return () => {
    source.close();
    window.clearTimeout(worry);
    window.clearInterval(poll);
  };
}
