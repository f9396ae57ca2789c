import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from './problem.js';

/** A request, made again when the API asks for patience: a POST under its one key. */
export async function request<T>(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
  tries = 6,
): Promise<T> {
  const sent = method === 'POST' ? { 'idempotency-key': randomUUID(), ...headers } : headers;
  const response = await fetch(url, {
    method,
    headers: { ...sent, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const patience = Number(response.headers.get('retry-after'));
  if ((response.status === 429 || response.status === 503) && tries > 0 && patience > 0) {
    await pause(Math.min(patience, 10) * 1_000);
    return request(url, method, body, sent, tries - 1);
  }
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Problem(response.status, (parsed ?? {}) as { title?: string; detail?: string });
  return parsed as T;
}
