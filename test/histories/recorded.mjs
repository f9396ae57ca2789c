import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { idnr } from '@navikt/fnrvalidator';
import { goldenOf } from './golden.mjs';

const ending = '.json.br';

/**
 * Writes one journey down: the histories of its runs in order, each with where it came to, and in which ways errands ended on the way.
 * The last run came to `standing`; the others to what the next began with.
 */
export function writeRecorded(folder, name, { type, workflowId, histories, standing, endings }) {
  const runs = histories.map((history, place) => {
    const next = histories[place + 1];
    return { history: slim(history), golden: goldenOf(next ? carriedInto(next) : standing) };
  });
  const text = JSON.stringify({ type, workflowId, ...(endings && { endings: [...endings].sort() }), runs });
  const number = text.match(/(?<![\w.-])\d{11}(?![\w.-])/g)?.find(hasControlDigits);
  if (number) throw new Error(`${name} holds what may be a national number: ${number.slice(0, 6)}…`);
  writeFileSync(join(folder, name + ending), packed(text));
}

/** An instant or a leap of the calendar may have eleven digits too; a number of somebody, real or synthetic, fits its last two. */
function hasControlDigits(digits) {
  const result = idnr(digits);
  return result.status === 'valid' || !result.reasons.includes("checksums don't match");
}

/** Runs begin with what the one before came to: with the widest window that is said once. */
const packed = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });

/** Forgets the journeys whose names begin like this. */
export function forgetRecorded(folder, beginning) {
  for (const it of readdirSync(folder)) if (it.startsWith(beginning) && it.endsWith(ending)) rmSync(join(folder, it));
}

/** Every journey that was written down, by name. */
export const readRecorded = (folder) =>
  readdirSync(folder)
    .filter((it) => it.endsWith(ending))
    .sort()
    .map((it) => ({
      name: it.slice(0, -ending.length),
      ...whole(JSON.parse(brotliDecompressSync(readFileSync(join(folder, it))))),
    }));

function carriedInto({ events: [started] }) {
  const [{ data }] = started.workflowExecutionStartedEventAttributes.input.payloads;
  return JSON.parse(Buffer.from(data, 'base64')).carried;
}

/** Without the names of processes and machines, and without what the next run begins with, which is there. */
function slim(value, key) {
  if (key === 'identity') return 'recorded';
  if (key === 'stackTrace') return '';
  if (key === 'workflowExecutionContinuedAsNewEventAttributes') return slim({ ...value, input: undefined });
  if (key === 'taskQueue' && value.kind === 'TASK_QUEUE_KIND_STICKY') return { ...value, name: 'sticky' };
  if (value?.metadata?.encoding === jsonPlain) return legible(value);
  if (Array.isArray(value)) return value.map((it) => slim(it));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, slim(it, name)]));
}

const jsonPlain = Buffer.from('json/plain').toString('base64');

/** A payload as text: what runs begin with is much alike, which the packing sees in text alone. */
const legible = ({ data, ...payload }) => ({ ...payload, text: Buffer.from(data, 'base64').toString() });

/** The same with every payload as it was. */
function whole(value) {
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  if (value.metadata?.encoding === jsonPlain && value.text !== undefined) {
    const { text, ...payload } = value;
    return { ...payload, data: Buffer.from(text).toString('base64') };
  }
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, whole(it)]));
}
