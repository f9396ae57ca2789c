/** What a journey costs the process that carries it, in milliseconds of processor time, many in flight. */
import { setTimeout as pause } from 'node:timers/promises';
import { applications, type Carried, carrier } from './carry.js';
import { cpuOf } from './cpu.js';
import { type Compared, compare } from './pairs.js';
import { hand, ours, type Side } from './sides.js';
import { startWorkers, type Working } from './workers.js';

const inALeg = 24;
const inFlight = 12;
const warmUp = 60;

export async function compareLive(working: Omit<Working, 'body' | 'slots'>, pairs: number): Promise<Compared> {
  const applied = (journey: string, errand: string): void => void applications.emit(journey, errand);
  const workers = await startWorkers({
    ...working,
    body: { size: 1000, applied, turn: async () => undefined },
    slots: 50,
  });
  const carry = carrier(workers.client, () => pause(50));
  try {
    for (const side of [hand, ours]) await many(carry, side, warmUp);
    return await compare(pairs, async (name) => {
      const side = name === 'ours' ? ours : hand;
      return (await cpuOf(() => many(carry, side, inALeg))) / inALeg;
    });
  } finally {
    await workers.stop();
  }
}

async function many(carry: Carried, side: Side, count: number): Promise<void> {
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await carry(side);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}
