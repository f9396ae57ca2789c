import { type Actor, nameOf } from './access/actor.js';
import type { Operation } from './access/operations.js';
import { type Allowance, createPace } from './pace.js';
import { Problem } from './problem.js';

export interface Allowances {
  /** For each actor; for those without a name, each address. */
  actor: Allowance;
  /** For each address that signs in. */
  signIn: Allowance;
}

/** So many requests a second for each caller, and four seconds' worth of them at once. */
export const allowing = (perSecond: number): Allowances => ({
  actor: { perSecond, burst: 4 * perSecond },
  signIn: { perSecond: 20, burst: Math.max(20, perSecond / 2.5) },
});

export const generous = allowing(50);

/** Who watches over us is never told to wait. */
const unpaced: ReadonlySet<Operation> = new Set(['health.read', 'metrics.read']);
export const isUnpaced = (operation: Operation): boolean => unpaced.has(operation);

/** Throws where a caller goes too fast. */
export type Keep = (actor: Actor, address: string, operation: Operation) => void;

export function createPaces(allowances: Allowances): Keep {
  const [actors, signIns] = [createPace(allowances.actor), createPace(allowances.signIn)];
  return (actor, address, operation) => {
    if (isUnpaced(operation)) return;
    const seconds =
      operation === 'sign-in' ? signIns(address) : actors(actor.kind === 'anonymous' ? address : nameOf(actor));
    if (seconds !== undefined) throw tooFast(seconds);
  };
}

const tooFast = (seconds: number): Problem =>
  new Problem('too-many', 'Send the same again after Retry-After, and the next ones more slowly.', {
    headers: { 'Retry-After': String(seconds) },
  });
