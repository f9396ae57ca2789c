import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request and what was answered, both read by their media types. */
export interface Exchange {
  verb: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  sent: unknown;
  status: number;
  mediaType: string;
  answered: unknown;
}

const hopByHop = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'content-encoding'];
const kept = (headers: Iterable<[string, string]>) =>
  Object.fromEntries([...headers].filter(([name]) => !hopByHop.includes(name)));

async function formOf(bytes: Buffer, contentType: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? [name, value]
        : value.type === 'application/json' && !value.name.includes('.')
          ? [name, JSON.parse(await value.text())]
          : [value.name, value.type],
    ),
  );
  return Object.fromEntries(parts);
}

async function contentOf(bytes: Buffer, contentType = ''): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (contentType.startsWith('multipart/')) return formOf(bytes, contentType);
  if (/x-www-form-urlencoded/.test(contentType)) return Object.fromEntries(new URLSearchParams(bytes.toString()));
  return /[/+]json/.test(contentType) ? JSON.parse(bytes.toString('utf8')) : bytes.toString('utf8');
}

/** Stands between a caller and a stand-in, passes everything on, and remembers it. */
export async function openRecorder(target: string) {
  const exchanges: Exchange[] = [];

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const bytes = Buffer.concat(await req.toArray());
    const { method: verb = 'GET', headers } = req;
    const { pathname: path, searchParams: query } = new URL(req.url ?? '/', target);
    const answer = await fetch(target + (req.url ?? ''), {
      method: verb,
      headers: kept(Object.entries(headers) as [string, string][]),
      body: bytes.length > 0 ? new Uint8Array(bytes) : null,
    });
    const back = Buffer.from(await answer.arrayBuffer());
    const mediaType = answer.headers.get('content-type') ?? '';
    const sent = await contentOf(bytes, headers['content-type']);
    const answered = await contentOf(back, mediaType);
    exchanges.push({ verb, path, query, headers, sent, status: answer.status, mediaType, answered });
    res.writeHead(answer.status, kept(answer.headers.entries())).end(back);
  }

  const server = createServer((req, res) => void pass(req, res).catch(() => res.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
