import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ZodError, z } from 'zod';
import { checkToken } from './check-token.js';
import { control } from './control.js';
import { garbled, inItsPlace } from './fault-answers.js';
import type { FaultOrder, Faults } from './faults.js';
import { findRoute } from './find-route.js';
import type { Keep } from './keep.js';
import { type Entry, enter } from './ledger.js';
import { passOn } from './pass-on.js';
import { readCall, unreadable } from './read-call.js';
import { send } from './send.js';
import { type Answer, type Bench, type Call, type Listener, Refusal, type StandIn } from './stand-in.js';
import { usualKey } from './usual-key.js';

export interface House<State extends { manners: object }> {
  body: StandIn<State>;
  bench: Bench<State>;
  keep: Keep<State>;
  faults: Faults;
  listener?: Listener;
}

/** What went wrong, worded as the body words it. */
function refused<State extends { manners: object }>({ refuse }: StandIn<State>, call: Call, error: unknown): Answer {
  if (error instanceof ZodError) {
    return refuse(new Refusal(400, z.prettifyError(error), { issues: error.issues }), call);
  }
  return refuse(error instanceof Refusal ? error : new Refusal(500, String(error)), call);
}

async function work<State extends { manners: object }>({ body, bench }: House<State>, call: Call): Promise<Answer> {
  const route = findRoute(body, call);
  if (!route) throw new Refusal(404, `Nothing is at ${call.verb} ${call.path}`);
  const asksForToken = body.scope && !call.path.startsWith('/_');
  if (asksForToken) call.consumer = await checkToken(bench.town.mint, call.headers.authorization, body.scope!);
  if (call.content === unreadable) throw new Refusal(400, 'The content cannot be read');
  return route.answer(call, bench);
}

/** Control calls are in no ledger and meet no fault. */
async function handleControl<State extends { manners: object }>(
  house: House<State>,
  call: Call,
  res: ServerResponse,
): Promise<void> {
  const answer = await Promise.resolve()
    .then(() => control(house.body, house, call) ?? work(house, call))
    .catch((error: unknown): Answer => {
      if (error instanceof ZodError) return { status: 400, body: { error: z.prettifyError(error) } };
      return { status: error instanceof Refusal ? error.status : 500, body: { error: String(error) } };
    });
  if (call.verb !== 'GET') {
    house.keep.changed();
    await house.keep.saved();
  }
  send(res, answer);
}

function enterCall<State extends { manners: object }>({ body, keep }: House<State>, call: Call): Entry {
  const readable = call.content !== unreadable;
  const key = readable ? (findRoute(body, call)?.key?.(call) ?? usualKey(call)) : undefined;
  return enter(keep.get().ledger, {
    verb: call.verb,
    path: call.path + (call.query.size > 0 ? `?${call.query}` : ''),
    ...(key ? { key } : {}),
    ...(call.path.startsWith('/_person') ? { from: 'person' } : {}),
    body: readable ? call.content : '(unreadable)',
  });
}

async function answerWith<State extends { manners: object }>(
  house: House<State>,
  call: Call,
  order: FaultOrder | undefined,
): Promise<Answer> {
  if (order?.fault === 'slow') await wait(order.milliseconds ?? 1000);
  const instead = order && inItsPlace(house.body, call, order);
  const answer = instead ?? (await work(house, call).catch((error: unknown) => refused(house.body, call, error)));
  return order?.fault === 'garbage' ? garbled(answer) : answer;
}

/** Takes one request: the ledger first, then faults, then the work, then the answer once all is safely kept. */
export async function handle<State extends { manners: object }>(
  house: House<State>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { keep, faults, listener } = house;
  if (listener && !req.url?.startsWith('/_control')) return passOn({ ...house, listener }, req, res);
  const call = await readCall(req).catch(() => undefined);
  if (!call) return;
  if (call.path.startsWith('/_control')) return handleControl(house, call, res);

  const onlyRead = call.verb === 'GET';
  const entry = enterCall(house, call);
  const order = faults.takeFor(call);
  keep.changed({ onlyRead });
  if (order?.fault === 'hang') return;
  if (order?.fault === 'down') return void req.socket.destroy();

  const answer = await answerWith(house, call, order);
  const delivered = order?.fault !== 'cut';
  Object.assign(entry, { answered: answer.status, delivered, ...(call.consumer ? { from: call.consumer } : {}) });
  keep.changed({ onlyRead });
  if (!onlyRead) await keep.saved();
  if (delivered) send(res, answer);
  else req.socket.destroy();
}
