/** The measures that do not depend on how busy the machine is, each with its bound. */
import { type Both, type Counted, countBoth } from './counts.js';
import { print } from './figure.js';
import { kernelCosts } from './kernel.js';
import { sealing } from './sealing.js';
import { exponent, round } from './statistics.js';
import type { Working } from './workers.js';

const small = 1_000;
const large = 100_000;
const sizes = [10, 20, 40, 80] as const;

type Where = Pick<Working, 'address' | 'bundles'>;

export interface Gates {
  kept: boolean;
  counted: Both<Counted>;
}

export async function gates(where: Where): Promise<Gates> {
  const plain = await countBoth(where, small);
  const long = await countBoth(where, large);
  const sealed = await countBoth({ ...where, dataConverter: sealing }, small);
  const kept = [
    print({ figure: 'history events a journey', ...ratioOf(plain, 'events'), bound: 1.05, byType: types(plain) }),
    print({ figure: 'workflow tasks a journey', ...ratioOf(plain, 'tasks'), bound: 1 }),
    print({ figure: 'history bytes, 1 kB answers', ...ratioOf(plain, 'bytes'), bound: 1.15 }),
    print({ figure: 'history bytes, 100 kB answers', ...ratioOf(long, 'bytes'), bound: 1.15 }),
    print({ figure: 'history bytes, 100 kB answers over 1 kB', ours: growth(plain.ours, long.ours), bound: 1.02 }),
    print({
      figure: 'history bytes, ours sealed over hand in the clear',
      ...over(sealed.ours, plain.hand),
      bound: 1.45,
    }),
    print({ figure: 'history bytes, both sealed', ...ratioOf(sealed, 'bytes') }),
    kernelSlope(),
  ];
  return { kept: kept.every(Boolean), counted: plain };
}

function kernelSlope(): boolean {
  const costs = kernelCosts(sizes);
  const slope = exponent(costs.map(({ steps, event }) => [steps, event * (steps + 1)]));
  const microseconds = Object.fromEntries(costs.map((it) => [it.steps, round(it.event, 1)]));
  return print({
    figure: 'kernel CPU of a journey against its steps, exponent',
    ours: round(slope),
    bound: 1.15,
    microsecondsAnEvent: microseconds,
  });
}

const ratioOf = ({ ours, hand }: Both<Counted>, what: 'events' | 'tasks' | 'bytes') => ({
  ours: ours[what],
  hand: hand[what],
  ratio: round(ours[what] / hand[what]),
});

const over = (ours: Counted, hand: Counted) => ({
  ours: ours.bytes,
  hand: hand.bytes,
  ratio: round(ours.bytes / hand.bytes),
});

const growth = (before: Counted, after: Counted): number => round(after.bytes / before.bytes);

const types = ({ ours, hand }: Both<Counted>) => ({ ours: ours.byType, hand: hand.byType });
