import { isProtected, locating } from './protection.js';
import type { PersonDocument } from './wire.js';

const isOld = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'erGjeldende' in record && record.erGjeldende === false;

const held = (records: unknown): unknown => (Array.isArray(records) ? records.filter((it) => !isOld(it)) : records);

/** What holds now, by part. A part without records is empty, so that what was kept before is overwritten: a protected address too. */
export function factsOf(document: PersonDocument, asked: readonly string[]): Record<string, unknown> {
  const facts = Object.fromEntries(asked.map((part) => [part, held(document[part]) ?? []]));
  if (!isProtected(document)) return facts;
  const hidden = new Set(['bostedsadresse', ...asked.filter((part) => locating.includes(part))]);
  return { ...facts, ...Object.fromEntries([...hidden].map((part) => [part, []])) };
}
