import { Problem } from './problem.js';

const deepest = 32;
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;
const lonely = /\p{Surrogate}/u;

const refuse = (detail: string): Problem => new Problem('malformed', detail);

/** JSON as we take it: UTF-8 without a byte order mark, no key twice and none called `__proto__`, at most 32 deep, no U+0000 and no half characters. */
export function readJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  const value = parsed(text);
  look(text);
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('Send UTF-8.');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('Send one JSON object.');
  }
}

/** The text is JSON already, so its tokens can be trusted. */
function look(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let last: string | undefined;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') addKey(open.at(-1), last ?? '');
    else if (token !== ',') last = stringOf(token);
    if (open.length > deepest) throw refuse(`Send JSON that is at most ${deepest} deep.`);
  }
}

function stringOf(token: string): string {
  const text = JSON.parse(token) as string;
  if (text.includes('\u0000')) throw refuse('Leave out U+0000.');
  if (lonely.test(text)) throw refuse('Send whole characters: a surrogate stands alone.');
  return text;
}

function addKey(keys: Set<string> | undefined, key: string): void {
  if (key === '__proto__') throw refuse('Leave out keys that mean something to the language.');
  if (keys?.has(key)) throw refuse('Name each key once in an object.');
  keys?.add(key);
}
