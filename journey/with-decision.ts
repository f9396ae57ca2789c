import type { Decision } from './journey.js';

/** A decision in its place among those heard before: by the day it was made, so that the order they came in does not matter. */
export const withDecision = (known: readonly Decision[], decision: Decision): Decision[] =>
  [...known, decision].sort(inOrder);

/** Whether a body merely repeats itself. */
export const isSameDecision = (a: Decision, b: Decision): boolean =>
  a.outcome === b.outcome && a.on === b.on && a.by === b.by && a.said === b.said && a.reverses === b.reverses;

function inOrder(a: Decision, b: Decision): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.reverses !== b.reverses) return a.reverses ? 1 : -1;
  return a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0;
}
