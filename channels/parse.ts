import type { z } from 'zod';
import type { Answer } from './call.js';
import { Failure } from './failure.js';

const unreadable = ({ origin, status }: Answer, what: string) =>
  new Failure('Unreadable', `${origin} answered ${status} with ${what}`, { status });

const charsetOf = ({ headers }: Answer) =>
  /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';

/** The body of an answer as text, in the charset that it claims. */
export function textOf(answer: Answer): string {
  try {
    return new TextDecoder(charsetOf(answer), { fatal: true }).decode(answer.bytes);
  } catch {
    throw unreadable(answer, `text that is not ${charsetOf(answer)}`);
  }
}

const jsonOf = (answer: Answer): unknown => {
  const text = textOf(answer);
  if (text === '') return undefined;
  if (/html/i.test(answer.headers.get('content-type') ?? '') || /^\s*</.test(text))
    throw unreadable(answer, 'a web page');
  if (text.includes('\\u0000')) throw unreadable(answer, 'a null character');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(answer, 'something that is not JSON');
  }
};

const placeOf = (path: readonly PropertyKey[]) =>
  path.map((part) => (typeof part === 'string' && /^\p{L}+$/u.test(part) ? part : '*')).join('.') || 'the whole';

/** The value of an answer in the shape that was promised; the failure names the place, never what stood there. */
export function parse<T>(answer: Answer, schema: z.ZodType<T>): T {
  const result = schema.safeParse(jsonOf(answer));
  if (result.success) return result.data;
  const places = new Set(result.error.issues.map(({ path }) => placeOf(path)));
  throw unreadable(answer, `the wrong shape at ${[...places].slice(0, 5).join(', ')}`);
}
