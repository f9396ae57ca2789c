import { request } from 'node:http';

export interface Knocked {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** One request with exactly these header lines, as often as they stand there. */
export function knock(
  url: string,
  method: string,
  { lines, body }: { lines: readonly (readonly [string, string])[]; body?: unknown },
): Promise<Knocked> {
  const { host, hostname, port, pathname, search } = new URL(url);
  const content = body === undefined ? undefined : JSON.stringify(body);
  const all: [string, string][] = [['Host', host], ...lines.map(([name, value]): [string, string] => [name, value])];
  if (content !== undefined) all.push(['Content-Length', String(Buffer.byteLength(content))]);
  return new Promise((resolve, reject) => {
    const req = request({ hostname, port, path: pathname + search, method, headers: all.flat() }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (it: Buffer) => chunks.push(it));
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    req.once('error', reject);
    req.end(content);
  });
}
