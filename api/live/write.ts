import type { ServerResponse } from 'node:http';

/** Who does not read what they asked for is let go. */
const mostUnread = 64 * 1024;

export function write(res: ServerResponse, words: string): void {
  if (res.writableEnded || res.destroyed) return;
  if (res.writableLength > mostUnread) res.destroy();
  else res.write(words);
}

/** Whoever reads may come back in two seconds, and is then answered as anybody else. */
export function end(res: ServerResponse): void {
  if (!res.writableEnded) res.end('retry: 2000\n\n');
}
