import { Refusal } from '../stand-in.js';
import type { Patch } from './patch.js';

const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');

type Holder = Record<string, unknown>;

function holderOf(document: Holder, path: readonly string[]): Holder {
  const holder = path.reduce<unknown>((at, part) => (at as Holder | undefined)?.[part], document);
  if (typeof holder !== 'object' || holder === null) throw new Refusal(400, `Nothing is at /${path.join('/')}`);
  return holder as Holder;
}

function put(holder: Holder, key: string, value: unknown, insert: boolean): void {
  if (!Array.isArray(holder)) holder[key] = value;
  else if (key === '-') holder.push(value);
  else holder.splice(Number(key), insert ? 0 : 1, value);
}

/** A changed copy, by the operations of RFC 6902 that dialogs need. */
export function applyPatch<T extends object>(document: T, patch: Patch): T {
  const copy = structuredClone(document);
  for (const { op, path, value } of patch) {
    const parts = path.slice(1).split('/').map(unescaped);
    const key = parts.pop() as string;
    const holder = holderOf(copy as Holder, parts);
    if (op === 'test' && JSON.stringify(holder[key]) !== JSON.stringify(value))
      throw new Refusal(422, `Test failed at ${path}`);
    if (op === 'remove') Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key];
    if (op === 'add' || op === 'replace') put(holder, key, value, op === 'add');
  }
  return copy;
}
