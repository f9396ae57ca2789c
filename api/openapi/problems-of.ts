import { isUnpaced } from '../paces.js';
import { type ProblemKind, problemKinds } from '../problem.js';
import type { Route } from '../route.js';

/** What anybody may meet at any address, before the route itself is asked. */
const everywhere: readonly ProblemKind[] = [
  'malformed',
  'number-in-address',
  'unauthenticated',
  'insufficient-scope',
  'address-too-long',
  'wrong-media-type',
  'headers-too-large',
  'away',
];

/** Every problem that a route can answer, in the order of their statuses. */
export function problemsOf(route: Route): ProblemKind[] {
  const kinds = new Set<ProblemKind>([
    ...everywhere,
    ...route.problems,
    ...(isUnpaced(route.operation) ? [] : (['too-many'] as const)),
    ...(route.open ? [] : (['not-found'] as const)),
    ...(route.method === 'POST' ? (['wrong-origin'] as const) : []),
    ...(route.content ? (['too-large', 'against-the-rules'] as const) : []),
    ...(route.keyed ? (['key-missing', 'key-reused'] as const) : []),
  ]);
  return (Object.keys(problemKinds) as ProblemKind[]).filter((it) => kinds.has(it));
}

/** The same by status. */
export function problemsByStatus(route: Route): Map<number, ProblemKind[]> {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of problemsOf(route)) {
    const [status] = problemKinds[kind];
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind]);
  }
  return byStatus;
}
