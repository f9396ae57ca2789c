import type { RequestHandler } from 'express';
import { Registry } from 'prom-client';
import { word } from '../ops/labels/word.js';
import type { Overview } from '../store/overview.js';
import { createInstruments } from './metering/instruments.js';
import { createMeasure } from './metering/measure.js';
import { showOverview } from './metering/show-overview.js';

/** What the API counts. No label says anything about a person: routes are templates, the rest are words of ours. */
export interface Metrics {
  measure: RequestHandler;
  acted(type: string, moved: boolean): void;
  received(type: string, disposition: string): void;
  /** How a sign-in ended, by kind of actor: 'in', or why not. */
  signedIn(kind: string, result: string): void;
  /** What was sent again under its key was answered as it first was. */
  replayed(operation: string): void;
  /** Prometheus' text format. Without an overview the database was away. */
  show(overview: Overview | undefined): Promise<string>;
  readonly contentType: string;
  readonly register: Registry;
}

export function createMetrics(): Metrics {
  const register = new Registry();
  const { door, store, kept } = createInstruments(register);
  const { measure, countStreams } = createMeasure(door);
  return {
    register,
    contentType: register.contentType,
    measure,
    acted: (type, moved) => door.acts.inc({ type: word(type), moved: String(moved) }),
    received: (type, disposition) => door.events.inc({ type: word(type), disposition: word(disposition) }),
    signedIn: (kind, result) => door.signIns.inc({ kind: word(kind), result: word(result) }),
    replayed: (operation) => door.replays.inc({ operation: word(operation) }),
    show(overview) {
      countStreams();
      store.set(overview ? 1 : 0);
      showOverview(kept, overview);
      return register.metrics();
    },
  };
}
