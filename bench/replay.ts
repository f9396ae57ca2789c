/** What it costs to read a journey again from its history: the price of a restart and of an eviction, in milliseconds. */
import { Worker } from '@temporalio/worker';
import type { Both, History } from './counts.js';
import { type Compared, compare } from './pairs.js';
import { type Bundles, sinks } from './workers.js';

const warmUp = 15;
const copies = 40;

export const compareReplays = (
  bundles: Bundles,
  carried: Both<{ history: History }>,
  pairs: number,
): Promise<Compared> => compare(pairs, (side) => replayCost(bundles[side], carried[side].history));

async function replayCost(workflowBundle: Bundles['ours'], history: History): Promise<number> {
  const runs = Array.from({ length: warmUp + copies }, (_, i) => ({ workflowId: `replay-${i}`, history }));
  let seen = 0;
  let before = process.cpuUsage();
  for await (const { error } of Worker.runReplayHistories({ workflowBundle, sinks: sinks() }, runs)) {
    if (error) throw error;
    seen += 1;
    if (seen === warmUp) before = process.cpuUsage();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / copies;
}
