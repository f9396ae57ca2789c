import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from './problem.js';
import { safeHeaders } from './safe-headers.js';

/** How long a request may take to come, in milliseconds. */
export interface Patience {
  headers: number;
  whole: number;
  idle: number;
}

const usual: Patience = { headers: 10_000, whole: 30_000, idle: 5_000 };

/** The server that the app listens on. What Node would refuse without a word, because it is no request, is a problem too. */
export function createDoor(app: RequestListener, { headers, whole, idle }: Patience = usual): Server {
  const server = createServer(
    {
      headersTimeout: headers,
      requestTimeout: whole,
      keepAliveTimeout: idle,
      connectionsCheckingInterval: Math.min(headers, 2_000),
      requireHostHeader: false,
    },
    app,
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, ofParser(error.code)));
  server.on('connect', (_, socket) => refuse(socket, new Problem('method-not-allowed', 'Use a verb of this API.')));
  server.on('checkExpectation', app);
  return server;
}

function ofParser(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('headers-too-large', 'Send a shorter address, and fewer or shorter headers.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('too-slow', 'Send the whole request at once.');
    default:
      return new Problem('malformed', 'Send a complete request of HTTP/1.1.');
  }
}

/** Written by hand: there is no response for what was no request. The connection is closed after it. */
function refuse(socket: Duplex, problem: Problem): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify(problem.body(`urn:uuid:${randomUUID()}`));
  const lines = Object.entries({
    ...safeHeaders,
    ...(problem.status === 405 && { Allow: 'GET, HEAD, POST' }),
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
}
