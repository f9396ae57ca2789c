import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Actor } from './access/actor.js';
import type { Operation } from './access/operations.js';
import type { Connections } from './connections.js';
import { parse } from './parse.js';
import type { ProblemKind } from './problem.js';

/** A request that has come through the door: who asks, and what was sent, not yet read. */
export interface Incoming {
  actor: Actor;
  /** Opaque: names this request in the audit and in a problem's instance. */
  trace: string;
  /** Opaque: the same where the same actor sends the same again under the same Idempotency-Key. Empty where none is asked for. */
  key: string;
  params: unknown;
  query: unknown;
  content: unknown;
  header(name: string): string | undefined;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Set-Cookie lines. */
  cookies?: readonly string[];
  /** JSON where it is not said. */
  type?: string;
  /** Writes an answer that goes on, such as server-sent events, until the one who asked goes away. */
  stream?(res: ServerResponse): void | Promise<void>;
}

/** What is answered under a status: JSON by its schema, or text of another media type. */
export interface Described {
  says: string;
  schema?: z.ZodType;
  type?: string;
  /** The headers that come with it, by name. */
  headers?: readonly string[];
}

/** Every 2xx and 3xx that a route can give. */
export type Answers = Readonly<Record<number, Described>>;

type Unchanging<T> = T extends readonly (infer Each)[]
  ? readonly Unchanging<Each>[]
  : T extends object
    ? { readonly [Name in keyof T]: Unchanging<T[Name]> }
    : T;

type Bodied<Of> = Of extends { schema: infer Schema extends z.ZodType }
  ? { body: Unchanging<z.input<Schema>> }
  : { body?: string };

/** An answer that fits what is said of its status. */
export type Given<All extends Answers> = {
  [Status in keyof All & number]: Omit<Answer, 'status' | 'body'> & { status: Status } & Bodied<All[Status]>;
}[keyof All & number];

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** What access is asked for, when nobody has signed in. */
  operation: Operation;
  /** Anybody may ask without signing in. */
  open: boolean;
  /** One sentence: what the route is for. */
  summary: string;
  params: z.ZodType;
  query: z.ZodType;
  content?: z.ZodType;
  /** Media types that are taken; none where nothing is sent. */
  takes: readonly string[];
  answers: Answers;
  /** Its own problems; those that every route of its kind has are added in the document. */
  problems: readonly ProblemKind[];
  /** An Idempotency-Key is asked for: of every POST that does not say otherwise. */
  keyed: boolean;
  /** Reads what was sent by the schemas, and gives what is to be done. */
  read(incoming: Incoming): (on: Connections) => Promise<Answer>;
}

type Read<P, Q, C> = Omit<Incoming, 'params' | 'query' | 'content'> & { params: P; query: Q; content: C };

interface Written<P extends z.ZodType, Q extends z.ZodType, C extends z.ZodType, All extends Answers>
  extends Pick<Route, 'method' | 'path' | 'operation' | 'summary'> {
  open?: true;
  params?: P;
  query?: Q;
  content?: C;
  takes?: readonly string[];
  answers: All;
  problems?: readonly ProblemKind[];
  keyed?: false;
  answer(on: Connections, it: Read<z.output<P>, z.output<Q>, z.output<C>>): Promise<Given<NoInfer<All>>>;
}

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** A route is three moves: read, do, answer. The schemas are read before `answer` is asked. */
export function defineRoute<
  const All extends Answers,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  C extends z.ZodType = Nothing,
>(written: Written<P, Q, C, All>): Route {
  const { open = false, params = nothing, query = nothing, content, keyed = true, answer, ...said } = written;
  return {
    problems: [],
    takes: content ? ['application/json'] : [],
    ...said,
    ...{ open, params, query, keyed: keyed && said.method === 'POST' },
    ...(content && { content }),
    read(it) {
      const read = {
        params: parse(params, it.params, 'path') as z.output<P>,
        query: parse(query, it.query, 'query') as z.output<Q>,
        content: (content && parse(content, it.content, 'content')) as z.output<C>,
      };
      return (on) => answer(on, { ...it, ...read });
    },
  };
}
