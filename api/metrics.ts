import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Counts } from '../store/counters.js';

/** What the API counts. No label says anything about a person: routes are templates, the rest are words of ours. */
export interface Metrics {
  measure: RequestHandler;
  acted(type: string, moved: boolean): void;
  received(type: string, disposition: string): void;
  /** Prometheus' text format. */
  show(counts: Counts | undefined): Promise<string>;
  readonly contentType: string;
  readonly register: Registry;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const { acts, events, ...its } = instruments(register);
  return {
    register,
    contentType: register.contentType,
    measure: measuring(its),
    acted: (type, moved) => acts.inc({ type, moved: String(moved) }),
    received: (type, disposition) => events.inc({ type, disposition }),
    show(counts) {
      if (counts) note(its, counts);
      return register.metrics();
    },
  };
}

type Instruments = ReturnType<typeof instruments>;

function instruments(register: Registry) {
  const registers = [register];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers });
  return {
    requests: counter('livsferd_http_requests_total', 'Requests answered', ['route', 'method', 'status']),
    seconds: new Histogram({
      name: 'livsferd_http_request_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['route', 'method'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    acts: counter('livsferd_acts_total', 'Acts of people, and whether they moved the journey', ['type', 'moved']),
    events: counter('livsferd_events_received_total', 'Events that bodies sent, and what became of them', [
      'type',
      'disposition',
    ]),
    journeys: gauge('livsferd_journeys', 'Journeys by life event and state', ['life_event', 'state']),
    errands: gauge('livsferd_errands', 'Errands by body and state', ['life_event', 'body', 'state']),
    stalls: gauge('livsferd_stalls', 'Stalled errands by cause and by whom they wait for', ['cause', 'waits_for']),
  };
}

const measuring =
  ({ requests, seconds }: Pick<Instruments, 'requests' | 'seconds'>): RequestHandler =>
  (req, res, next) => {
    const begun = performance.now();
    res.once('close', () => {
      const route = (req.route as { path?: string } | undefined)?.path ?? 'none';
      const method = known.has(req.method) ? req.method : 'other';
      requests.inc({ route, method, status: String(res.statusCode) });
      seconds.observe({ route, method }, (performance.now() - begun) / 1_000);
    });
    next();
  };

function note(
  { journeys, errands, stalls }: Pick<Instruments, 'journeys' | 'errands' | 'stalls'>,
  { journeys: all, errands: each }: Counts,
): void {
  for (const it of [journeys, errands, stalls]) it.reset();
  for (const it of all) journeys.set({ life_event: it.lifeEvent, state: it.state }, it.count);
  for (const { lifeEvent, body, state, cause, waitsFor, count } of each) {
    errands.inc({ life_event: lifeEvent, body, state }, count);
    if (state === 'stalled') stalls.inc({ cause: cause.split(':')[0] || 'unknown', waits_for: waitsFor }, count);
  }
}

const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
