import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Everything the API measures, by name. What lies in the database is the same from every API process: take the highest of them, not the sum. */
export function createInstruments(register: Registry) {
  const registers = [register];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `livsferd_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `livsferd_${name}`, help, labelNames, registers });
  return {
    door: {
      requests: counter('http_requests_total', 'Requests answered', ['route', 'method', 'status']),
      seconds: new Histogram({
        name: 'livsferd_http_request_seconds',
        help: 'Time from a request to its answer; live streams apart',
        labelNames: ['route', 'method'],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
        registers,
      }),
      acts: counter('acts_total', 'Acts of people, and whether they moved the journey', ['type', 'moved']),
      events: counter('events_received_total', 'Events that bodies sent, and what became of them', [
        'type',
        'disposition',
      ]),
      signIns: counter('sign_ins_total', 'Sign-ins by kind of actor and how they ended', ['kind', 'result']),
      replays: counter('idempotent_replays_total', 'Answers given again to what was sent again under its key', [
        'operation',
      ]),
      streams: gauge('live_streams', 'Live pages that are listening now', ['route']),
    },
    /** One while the database answered this very scrape; where it did not, nothing that lies in it is shown. */
    store: gauge('store_up', 'Whether the database answered'),
    /** From here on: what lies in the database. */
    kept: {
      journeys: gauge('journeys', 'Journeys by life event and state', ['life_event', 'state']),
      errands: gauge('errands', 'Errands by life event, step, body and state', ['life_event', 'step', 'body', 'state']),
      stalls: gauge('stalls', 'Stalled errands by cause, body and whom they wait for', ['cause', 'body', 'waits_for']),
      tasks: gauge('tasks_open', 'Open tasks by owner', ['owner']),
      overdue: gauge('tasks_overdue', 'Open tasks whose deadline has passed by law’s time, by owner', ['owner']),
      oldestWait: gauge('oldest_wait_seconds', 'Age of the oldest wait of an errand, in law’s time', ['waits_for']),
      oldestTask: gauge('oldest_task_seconds', 'Age of the oldest open task, in law’s time', ['owner']),
      effects: gauge('effects', 'Effects by body, act and what has become of them', ['body', 'act', 'outcome']),
      unreachable: gauge('body_unreachable', 'Whether effects wait because a body is not reached', ['body']),
      unreachableSince: gauge(
        'body_unreachable_since_timestamp_seconds',
        'Since when a body is not reached, by the clock; nought while it answers',
        ['body'],
      ),
      events: gauge('events', 'Events written down, by source and state', ['source', 'state']),
      oldestEvent: gauge('oldest_event_seconds', 'Age of the oldest event of a state, by the clock', ['state']),
      deliveries: gauge('deliveries', 'Deliveries of events to journeys, by disposition', ['disposition']),
      waiting: gauge('deliveries_waiting', 'Deliveries that Temporal has not been told'),
      oldestDelivery: gauge('oldest_delivery_seconds', 'Age of the oldest delivery that waits, by the clock'),
      behind: gauge('standings_behind', 'Records that are behind their journey, counted up to a thousand'),
      oldestBehind: gauge('oldest_standing_behind_seconds', 'How long the record that is most behind has been so'),
    },
  };
}

export type Instruments = ReturnType<typeof createInstruments>;
