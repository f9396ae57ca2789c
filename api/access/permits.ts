import type { Actor } from './actor.js';
import { type Condition, withinOneJourney } from './conditions.js';
import { type Cells, isOpen, isReadWithin, type Operation, operations } from './operations.js';
import type { Context, Resource } from './resource.js';

export interface Verdict {
  yes: boolean;
  /** The rule that said so. */
  rule: string;
  /** The same person would be let in by a stronger or fresher login. */
  stepUp?: true;
  /** Those of the body who have special access would be let in. */
  special?: true;
  /** It is for others to do. */
  others?: true;
}

/** The one decision about access, asked by every route and every list. Pure; what is not permitted is denied. */
export function permits(actor: Actor, operation: Operation, resource: Resource, context: Context): Verdict {
  const cells: Cells = operations[operation];
  const conditions = cells[actor.kind] as readonly Condition[] | undefined;
  if (!conditions) return { yes: false, rule: 'default-deny' };
  if (isBeyond(actor, operation, resource, context)) return { yes: false, rule: withinOneJourney.rule };
  const unmet = conditions.find((it) => !it.holds(actor, resource, context));
  if (!unmet) return { yes: true, rule: conditions.map((it) => it.rule).join('+') || `any-${actor.kind}` };
  const { rule, stepUp, special, others } = unmet;
  return { yes: false, rule, ...(stepUp && { stepUp }), ...(special && { special }), ...(others && { others }) };
}

/** A portal's token of one journey reads that journey and does nothing else. */
const isBeyond = (actor: Actor, operation: Operation, resource: Resource, context: Context): boolean =>
  actor.kind === 'person' &&
  actor.within !== undefined &&
  !isOpen(operation) &&
  !(isReadWithin(operation) && withinOneJourney.holds(actor, resource, context));
