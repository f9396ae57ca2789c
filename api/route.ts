import { z } from 'zod';
import type { Actor } from './access/actor.js';
import type { Operation } from './access/operations.js';
import type { Connections } from './connections.js';
import { parse } from './parse.js';

/** A request that has come through the door: who asks, and what was sent, not yet read. */
interface Incoming {
  actor: Actor;
  /** Opaque: names this request in the audit and in a problem's instance. */
  trace: string;
  params: unknown;
  query: unknown;
  content: unknown;
  header(name: string): string | undefined;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** JSON where it is not said. */
  type?: string;
}

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** What access is asked for, when nobody has signed in. */
  operation: Operation;
  /** Anybody may ask without signing in. */
  open?: true;
  /** Media types that are taken; none where nothing is sent. */
  takes: readonly string[];
  answer(on: Connections, incoming: Incoming): Promise<Answer>;
}

type Read<P, Q, C> = Omit<Incoming, 'params' | 'query' | 'content'> & { params: P; query: Q; content: C };

interface Written<P extends z.ZodType, Q extends z.ZodType, C extends z.ZodType>
  extends Pick<Route, 'method' | 'path' | 'operation' | 'open'> {
  params?: P;
  query?: Q;
  content?: C;
  takes?: readonly string[];
  answer(on: Connections, it: Read<z.output<P>, z.output<Q>, z.output<C>>): Promise<Answer>;
}

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** A route is three moves: read, do, answer. The schemas are read before `answer` is asked. */
export function defineRoute<
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  C extends z.ZodType = Nothing,
>(written: Written<P, Q, C>): Route {
  const { method, path, operation, open, content } = written;
  return {
    method,
    path,
    operation,
    ...(open && { open }),
    takes: written.takes ?? (content ? ['application/json'] : []),
    answer: async (on, it) =>
      written.answer(on, {
        ...it,
        params: parse(written.params ?? nothing, it.params, 'path') as z.output<P>,
        query: parse(written.query ?? nothing, it.query, 'query') as z.output<Q>,
        content: (content && parse(content, it.content, 'content')) as z.output<C>,
      }),
  };
}
