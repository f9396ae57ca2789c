import type { Call } from './stand-in.js';

/** The ways in which callers usually mark a repeat: header, field, or a CloudEvent's source and id. */
export function usualKey({ headers, content }: Call): string | undefined {
  const header = headers['idempotency-key'];
  if (typeof header === 'string') return header;
  if (typeof content !== 'object' || content === null) return undefined;
  const { idempotentKey, specversion, source, id } = content as Record<string, unknown>;
  if (typeof idempotentKey === 'string') return idempotentKey;
  return specversion ? `${source}/${id}` : undefined;
}
