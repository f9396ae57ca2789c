/** Cost compared in pairs that lie close in time, with each side also held against itself. */
import { type Spread, spread } from './statistics.js';

export interface Compared {
  hand: Spread;
  ours: Spread;
  /** Ours over hand, pair by pair. */
  ratio: Spread;
  /** A side over itself: what the machine alone makes of it. */
  control: Spread;
  isMeasured: boolean;
}

/** Runs hand, ours, ours, hand, and again. Neighbours of the same side are the control. */
export async function compare(pairs: number, cost: (side: 'hand' | 'ours') => Promise<number>): Promise<Compared> {
  const order = Array.from({ length: pairs }, (_, i) =>
    i % 2 === 0 ? (['hand', 'ours'] as const) : (['ours', 'hand'] as const),
  ).flat();
  const legs: { side: 'hand' | 'ours'; cost: number }[] = [];
  for (const side of order) legs.push({ side, cost: await cost(side) });
  const of = (side: 'hand' | 'ours'): number[] => legs.filter((it) => it.side === side).map((it) => it.cost);
  const ratio = spread(of('ours').map((it, i) => it / of('hand')[i]!));
  const control = spread(legs.flatMap((it, i) => (legs[i + 1]?.side === it.side ? [legs[i + 1]!.cost / it.cost] : [])));
  return { hand: spread(of('hand')), ours: spread(of('ours')), ratio, control, isMeasured: isCalm(control) };
}

const isCalm = ({ median, p10, p90 }: Spread): boolean => median >= 0.93 && median <= 1.07 && p10 >= 0.85 && p90 <= 1.2;
