import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { goldenOf } from './golden.mjs';

const ending = '.json.gz';

/** Writes one journey down: the histories of its runs in order, each with where it came to. The last run came to `standing`; the others to what the next began with. */
export function writeRecorded(folder, name, { type, workflowId, histories, standing }) {
  const runs = histories.map((history, place) => {
    const next = histories[place + 1];
    return { history: slim(history), golden: goldenOf(next ? carriedInto(next) : standing) };
  });
  const text = JSON.stringify({ type, workflowId, runs });
  const number = text.match(/(?<![\w.-])\d{11}(?![\w.-])/);
  if (number) throw new Error(`${name} holds what may be a national number: ${number[0].slice(0, 6)}…`);
  writeFileSync(join(folder, name + ending), gzipSync(text, { level: 9 }));
}

/** Every journey that was written down, by name. */
export const readRecorded = (folder) =>
  readdirSync(folder)
    .filter((it) => it.endsWith(ending))
    .sort()
    .map((it) => ({ name: it.slice(0, -ending.length), ...JSON.parse(gunzipSync(readFileSync(join(folder, it)))) }));

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
  if (Array.isArray(value)) return value.map((it) => slim(it));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, slim(it, name)]));
}
