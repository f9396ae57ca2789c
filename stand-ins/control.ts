import { z } from 'zod';
import { FaultOrder, type Faults } from './faults.js';
import type { Keep } from './keep.js';
import type { Answer, Bench, Call, StandIn } from './stand-in.js';

const done: Answer = { status: 204 };

/** What has happened in somebody's life, who has agreed that Livsferd is told. */
const Happening = z.strictObject({
  lifeEvent: z.string().min(1),
  kind: z.string().min(1),
  person: z.string().regex(/^\d{11}$/),
  on: z.iso.date(),
  concerns: z.string().optional(),
  told: z.record(z.string(), z.unknown()).optional(),
});

/** The control calls that every body has; its own ones are routes of the body. */
export function control<State extends { manners: object }>(
  standIn: StandIn<State>,
  { keep, faults, bench }: { keep: Keep<State>; faults: Faults; bench: Bench<State> },
  call: Call,
): Answer | undefined {
  const { entries, committed, posted } = keep.get().ledger;
  const calls: Record<string, () => Answer> = {
    'GET /_control/ledger': () => ({ status: 200, body: { entries, committed, posted } }),
    'GET /_control/faults': () => ({ status: 200, body: { faults: faults.list() } }),
    'PUT /_control/faults': () => {
      faults.order(FaultOrder.parse(call.content));
      return done;
    },
    'DELETE /_control/faults': () => {
      faults.clear();
      return done;
    },
    'GET /_control/manners': () => ({ status: 200, body: bench.state.manners }),
    'POST /_control/manners': () => {
      Object.assign(bench.state.manners, standIn.manners.parse(call.content));
      return { status: 200, body: bench.state.manners };
    },
    'POST /_control/happenings': () => ({
      status: 202,
      body: { event: bench.post({ type: 'happened', data: Happening.parse(call.content) }).id },
    }),
    'DELETE /_control': () => {
      faults.clear();
      keep.reset();
      return done;
    },
  };
  return calls[`${call.verb} ${call.path}`]?.();
}
