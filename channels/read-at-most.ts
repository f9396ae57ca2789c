import type { Response } from 'undici';
import { Failure } from './failure.js';

/** The inflated body of an answer, which is abandoned as soon as it is larger than allowed. */
export async function readAtMost(maxBytes: number, origin: string, { body, status }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new Failure('Unreadable', `${origin} sent more than ${maxBytes} bytes`, { status });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
