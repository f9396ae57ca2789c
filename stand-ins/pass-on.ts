import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { inItsPlace } from './fault-answers.js';
import type { FaultOrder } from './faults.js';
import type { House } from './handle.js';
import { enter } from './ledger.js';
import { send } from './send.js';
import { type Call, type Listener, Refusal } from './stand-in.js';

/** Lets a library answer: the ledger first, which has no query and no content, for both hold secrets; then faults. */
export async function passOn<State extends { manners: object }>(
  { body, keep, faults, listener }: House<State> & { listener: Listener },
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const call = callOf(req);
  const entry = enter(keep.get().ledger, { verb: call.verb, path: call.path, body: undefined });
  const order = faults.takeFor(call);
  keep.changed({ onlyRead: true });
  if (order?.fault === 'hang') return;
  if (order?.fault === 'down') return void req.socket.destroy();
  if (order?.fault === 'slow') await wait(order.milliseconds ?? 1000);
  res.once('finish', () => {
    Object.assign(entry, { answered: res.statusCode, delivered: true });
    keep.changed({ onlyRead: true });
  });
  const instead = order && inItsPlace(body, call, order);
  if (instead) return send(res, instead);
  if (order) spoil(order, req, res);
  await Promise.resolve(listener(req, res)).catch((error: unknown) => {
    if (!res.headersSent) send(res, body.refuse(new Refusal(500, String(error)), call));
  });
}

function callOf({ method = 'GET', url = '/', headers }: IncomingMessage): Call {
  const { pathname: path, searchParams: query } = new URL(url, 'http://body');
  return { verb: method, path, query, headers, content: undefined, params: {} };
}

/** The work is done, and its answer is lost or broken off on the way. */
function spoil({ fault }: FaultOrder, req: IncomingMessage, res: ServerResponse): void {
  const end = res.end.bind(res);
  if (fault === 'cut') {
    res.end = () => {
      req.socket.destroy();
      return res;
    };
  }
  if (fault === 'garbage') {
    res.end = (content?: unknown) => {
      res.removeHeader('content-length');
      return end(String(content ?? '{}').slice(0, -2) || '{');
    };
  }
}
