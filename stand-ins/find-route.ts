import { matchPath } from './match-path.js';
import type { Call, Route, StandIn } from './stand-in.js';

/** The route for a call, whose path values it fills in. */
export function findRoute<State extends { manners: object }>(
  { routes }: StandIn<State>,
  call: Call,
): Route<State> | undefined {
  return routes.find((route) => {
    const params = route.verb === call.verb ? matchPath(route.path, call.path) : undefined;
    if (params) call.params = params;
    return params;
  });
}
