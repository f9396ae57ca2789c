/** How the kernel's own cost grows with the number of steps: the whole of a journey, without Temporal. */
import { randomUUID } from 'node:crypto';
import { begin } from '../journey/begin.js';
import type { Hearing, Move } from '../journey/draft.js';
import type { Effect } from '../journey/effects.js';
import { hear } from '../journey/hear.js';
import { isOver } from '../journey/over.js';
import { widened } from './leaflet.js';
import { beginningOf } from './sides.js';
import { median } from './statistics.js';

/** Microseconds of CPU an event (its beginning, or one answer) of journeys of these sizes, measured in turn so that all meet the same machine. */
export function kernelCosts(sizes: readonly number[], passes = 25): { steps: number; event: number }[] {
  const measured = sizes.map((steps) => ({ steps, leaflets: widened(steps), costs: [] as number[] }));
  for (const { leaflets, steps } of measured) costOf(leaflets, steps);
  for (let pass = 0; pass < passes; pass += 1)
    for (const { leaflets, steps, costs } of measured) costs.push(costOf(leaflets, steps));
  return measured.map(({ steps, costs }) => ({ steps, event: median(costs) }));
}

function costOf(leaflets: Hearing['leaflets'], steps: number): number {
  const journeys = Math.ceil(800 / steps);
  const before = process.cpuUsage();
  for (let i = 0; i < journeys; i += 1) play(leaflets);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / journeys / (steps + 1);
}

function play(leaflets: Hearing['leaflets']): void {
  const hearing: Hearing = { leaflets, now: Date.now(), ids: randomUUID };
  let move: Move = begin(hearing, beginningOf(randomUUID(), randomUUID()));
  for (const queue = [...move.effects]; queue.length > 0; queue.push(...move.effects))
    move = hear(hearing, move.journey, acknowledged(queue.shift()!));
  if (!isOver(move.journey)) throw new Error('a journey of notices did not come to its end');
}

function acknowledged(effect: Effect) {
  if (effect.verb !== 'send') throw new Error(`a journey of notices asked to ${effect.verb}`);
  const { key, errand, round, act } = effect;
  return { type: 'effect.ended', key, errand, round, act, outcome: 'acknowledged' } as const;
}
