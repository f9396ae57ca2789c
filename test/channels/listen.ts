import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { hangUp } from '../../channels/line.js';

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Listening {
  readonly base: string;
  readonly heard: Heard[];
}

export type Reply = (heard: Heard, res: Parameters<RequestListener>[1], nth: number) => unknown;

const open: Array<() => Promise<void>> = [];

/** A body that answers as it is told and remembers what it heard. */
export async function listen(reply: Reply): Promise<Listening> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const { method = '', url = '', headers } = req;
    const request = { method, url, headers, body: Buffer.concat(chunks) };
    heard.push(request);
    await reply(request, res, heard.length);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

export const json = (res: Parameters<RequestListener>[1], status: number, value: unknown, headers = {}) =>
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

/** Closes everything that a test has opened. */
export async function closeAll(): Promise<void> {
  await hangUp();
  await Promise.all(open.splice(0).map((close) => close()));
}
