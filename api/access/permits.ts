import type { Actor } from './actor.js';
import type { Condition } from './conditions.js';
import { type Cells, type Operation, operations } from './operations.js';
import type { Context, Resource } from './resource.js';

export interface Verdict {
  yes: boolean;
  /** The rule that said so. */
  rule: string;
  /** The same person would be let in by a stronger or fresher login. */
  stepUp?: true;
}

/** The one decision about access, asked by every route and every list. Pure; what is not permitted is denied. */
export function permits(actor: Actor, operation: Operation, resource: Resource, context: Context): Verdict {
  const cells: Cells = operations[operation];
  const conditions = cells[actor.kind] as readonly Condition[] | undefined;
  if (!conditions) return { yes: false, rule: 'default-deny' };
  const unmet = conditions.find((it) => !it.holds(actor, resource, context));
  if (!unmet) return { yes: true, rule: conditions.map((it) => it.rule).join('+') || `any-${actor.kind}` };
  return { yes: false, rule: unmet.rule, ...(unmet.stepUp && { stepUp: true }) };
}
