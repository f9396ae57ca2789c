const pause = 10_000;

/** Speaks through the page's one `role="status"`: one sentence at a time, at most every ten seconds. The newest that waits is said. */
export function createAnnouncer(region: HTMLElement): (sentence: string) => void {
  let waiting: string | undefined;
  let free = 0;
  let timer: number | undefined;
  const speak = () => {
    timer = undefined;
    if (waiting === undefined) return;
    region.textContent = waiting;
    waiting = undefined;
    free = performance.now() + pause;
  };
  return (sentence) => {
    waiting = sentence;
    if (timer === undefined) timer = window.setTimeout(speak, Math.max(0, free - performance.now()));
  };
}
