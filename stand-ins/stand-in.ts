import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { CloudEvent, News } from './cloud-event.js';
import type { Faults } from './faults.js';
import type { Mint } from './mint.js';
import type { Population } from './population.js';
import type { StandInId } from './stand-in-id.js';

/** One request, read to the end. `content` is parsed JSON, a form, the parts of a multipart message, or text. */
export interface Call {
  verb: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  content: unknown;
  params: Record<string, string>;
  /** Organisation number of the holder of the token. */
  consumer?: string;
}

/** A string body goes out as it is, anything else as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Thrown by a route; each body words it in its own error format. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly detail: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** What all bodies in one process share. */
export interface Town {
  population: Population;
  mint: Mint;
  publicDoor?: string;
  data?: string;
}

/** An effect the body accepted. The same key and verb again counts one more time. */
export interface Effect {
  key: string;
  verb: string;
  what: unknown;
}

/** What a route has at hand. */
export interface Bench<State> {
  state: State;
  town: Town;
  /** Where this body is reached. */
  address: string;
  commit(effect: Effect): void;
  post(news: News, afterMilliseconds?: number): CloudEvent;
  /** Takes back what was not posted yet. */
  unpost(subject: string): void;
}

export interface Route<State> {
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** What the body knows a repeat by, where it is not a usual one. */
  key?: (call: Call) => string | undefined;
  answer: (call: Call, bench: Bench<State>) => Answer | Promise<Answer>;
}

export type Listener = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A body: formats, manners and data. Server, faults, ledger and tokens are written once, elsewhere. */
export interface StandIn<State extends { manners: object }> {
  id: StandInId;
  org: string;
  /** Scope that every route asks for; none where the body takes calls without a token. */
  scope?: string;
  /** Unit of Retry-After; seconds where not said. */
  retryAfter?: 'milliseconds';
  seed: (town: Town) => State;
  manners: z.ZodType<{ [Manner in keyof State['manners']]?: State['manners'][Manner] | undefined }>;
  routes: readonly Route<State>[];
  /** Takes every request but the control calls, where a library speaks for the body. */
  listener?: (bench: Bench<State>, faults: Faults) => Promise<Listener>;
  refuse: (refusal: Refusal, call: Call) => Answer;
}
