/** One figure, one JSON line: what was measured on both sides, and whether it keeps its bound. */
import { loadavg } from 'node:os';
import { round } from './statistics.js';

export interface Figure {
  figure: string;
  ours?: unknown;
  hand?: unknown;
  ratio?: unknown;
  /** The most that the ratio, or our own number where there is no other side, may be. */
  bound?: number;
  [more: string]: unknown;
}

/** Prints it; false when the bound is broken. */
export function print(figure: Figure): boolean {
  const { bound } = figure;
  const value = figure.ratio ?? figure.ours;
  const kept = bound === undefined || (typeof value === 'number' && value <= bound);
  console.log(
    JSON.stringify({ ...figure, ...(bound !== undefined && { kept }), load: loadavg().map((it) => round(it, 2)) }),
  );
  return kept;
}
