import { FaultOrder, type Faults } from './faults.js';
import type { Keep } from './keep.js';
import type { Answer, Bench, Call, StandIn } from './stand-in.js';

const done: Answer = { status: 204 };

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
    'DELETE /_control': () => {
      faults.clear();
      keep.reset();
      return done;
    },
  };
  return calls[`${call.verb} ${call.path}`]?.();
}
