import { type BodyInit, type Headers, type Response, fetch as undiciFetch } from 'undici';
import { Failure, lost } from './failure.js';
import { type Attempted, judgeError, judgeStatus } from './judge.js';
import { connections, onLine } from './line.js';
import { readAtMost } from './read-at-most.js';
import { type RetryAfterUnit, retryAfter } from './retry-after.js';

/** One HTTP call. A write that is not `repeatable` must never be sent twice without looking first. */
export interface Call {
  readonly base: string;
  /** Begins with a slash; its parts are already percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; `json` is for a value. */
  readonly body?: BodyInit;
  readonly json?: unknown;
  readonly effect: 'read' | 'write';
  readonly repeatable?: boolean;
  /** Statuses besides 2xx that the caller wants to read as an answer. */
  readonly accept?: readonly number[];
  readonly retryAfterUnit?: RetryAfterUnit;
  /** For the whole call, from the first connection to the last byte. */
  readonly timeoutMs?: number;
  /** Of the inflated body. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: typeof undiciFetch;
}

/** What came back, read to the end. */
export interface Answer {
  readonly origin: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const addressOf = ({ base, path, query = {} }: Call): URL => {
  const url = new URL(base.replace(/\/+$/, '') + path);
  for (const [key, value] of Object.entries(query)) url.searchParams.append(key, value);
  return url;
};

const contentOf = ({ body, json, headers = {} }: Call) => ({
  headers: {
    accept: 'application/json',
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  },
  body: json === undefined ? (body ?? null) : JSON.stringify(json),
});

async function answerTo(call: Call, { origin, mayRepeat }: Attempted, response: Response): Promise<Answer | Failure> {
  const { status, headers } = response;
  const wait = retryAfter(headers.get('retry-after'), call.retryAfterUnit ?? 's', Date.now());
  const failure = call.accept?.includes(status) ? undefined : judgeStatus({ origin, mayRepeat }, status, wait);
  if (failure) {
    await response.body?.cancel();
    return failure;
  }
  return { origin, status, headers, bytes: await readAtMost(call.maxBytes ?? 10_000_000, origin, response) };
}

async function attempt(call: Call, url: URL): Promise<Answer | Failure> {
  const attempted = { origin: url.origin, mayRepeat: call.effect === 'read' || call.repeatable === true };
  const deadline = AbortSignal.timeout(call.timeoutMs ?? 30_000);
  const signal = call.signal ? AbortSignal.any([deadline, call.signal]) : deadline;
  let status: number | undefined;
  try {
    const response = await (call.fetch ?? undiciFetch)(url, {
      method: call.method ?? 'GET',
      ...contentOf(call),
      redirect: 'manual',
      dispatcher: connections(),
      signal,
    });
    status = response.status;
    return await answerTo(call, attempted, response);
  } catch (error) {
    if (call.signal?.aborted && attempted.mayRepeat) throw call.signal.reason;
    if (signal.aborted) return lost(attempted.mayRepeat, `${url.origin} had not answered when time was up`, { status });
    return judgeError(attempted, error, status);
  }
}

/** Makes one call and reads the answer to its end; throws a `Failure`, or the reason of an aborted signal. */
export async function call(request: Call): Promise<Answer> {
  request.signal?.throwIfAborted();
  const url = addressOf(request);
  const outcome = await onLine(url.origin, () => attempt(request, url));
  if (outcome instanceof Failure) throw outcome;
  return outcome;
}
