/** What a read costs through the front door, against Express with one indexed query; and that no read asks Temporal. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { print } from '../figure.js';
import { quantile, round } from '../statistics.js';
import { askedOfTemporal } from './asked.js';
import type { Readers } from './readers.js';
import { type Target, timed } from './requests.js';
import type { Stack } from './stack.js';

const legs = 6;
const inALeg = 250;
/** Of each read; what the sweep asks meanwhile is less than one for each. */
const counted = 50;

export async function compareReads(stack: Stack, readers: Readers, isTimed: boolean): Promise<boolean> {
  const before = await askedOfTemporal(stack.temporalMetrics);
  for (const { path, headers } of Object.values(readers.ours)) await timed({ base: stack.api, path, headers }, counted);
  const asked = Math.floor(((await askedOfTemporal(stack.temporalMetrics)) - before) / counted);
  const kept = print({ figure: 'Temporal calls a read', ours: asked, bound: 0 });
  if (isTimed) await timeAll(stack, readers);
  return kept;
}

async function timeAll(stack: Stack, { ours, bare }: Readers): Promise<void> {
  const child = fork(fileURLToPath(new URL('./bare.js', import.meta.url)), {
    env: { ...process.env, DATABASE_URL: stack.postgres },
  });
  try {
    const base = await addressOf(child);
    for (const name of Object.keys(ours))
      report(name, await inTurns({ base: stack.api, ...ours[name]! }, { base, path: bare[name]! }));
  } finally {
    child.disconnect();
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return `http://127.0.0.1:${port}`;
}

type Sides = Record<'ours' | 'hand', number[]>;

/** Turn by turn, so that both meet the same machine. */
async function inTurns(ours: Target, hand: Target): Promise<Sides> {
  const times: Sides = { ours: [], hand: [] };
  for (const it of [hand, ours]) await timed(it, 50);
  for (let leg = 0; leg < legs; leg += 1) {
    times.hand.push(...(await timed(hand, inALeg)));
    times.ours.push(...(await timed(ours, inALeg)));
  }
  return times;
}

function report(name: string, { ours, hand }: Sides): void {
  const at = (q: number) => ({ ours: round(quantile(ours, q), 2), hand: round(quantile(hand, q), 2) });
  const ratio = round(quantile(ours, 0.99) / quantile(hand, 0.99), 2);
  print({ figure: `read: ${name}, ms`, p50: at(0.5), p99: at(0.99), ratio, goal: 1.5 });
}
