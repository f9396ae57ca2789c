import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CloudEvent } from './cloud-event.js';
import { emptyLedger, type Ledger } from './ledger.js';

/** An event that waits to be posted. */
export interface Waiting {
  event: CloudEvent;
  dueAt: number;
  attempts: number;
  /** Goes after the next one. */
  held?: boolean;
}

/** Everything one body remembers. */
interface Kept<State> {
  state: State;
  ledger: Ledger;
  waiting: Waiting[];
}

const soon = 3;
const lazily = 1000;

/** A body's memory: in a file that is replaced as a whole (so a kill leaves the old or the new), or nowhere. */
export async function openKeep<State>(folder: string | undefined, name: string, seed: () => State) {
  const fresh = (): Kept<State> => ({ state: seed(), ledger: emptyLedger(), waiting: [] });
  const file = folder && join(folder, `${name}.json`);
  if (folder) await mkdir(folder, { recursive: true });
  const found = file && (await readFile(file, 'utf8').catch(() => undefined));
  let kept: Kept<State> = found ? (JSON.parse(found) as Kept<State>) : fresh();

  let changes = 0;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  let timer: { due: number; handle: NodeJS.Timeout } | undefined;

  async function replaceFile(): Promise<void> {
    if (!file || written === changes) return;
    const upTo = changes;
    await writeFile(`${file}.new`, JSON.stringify(kept));
    await rename(`${file}.new`, file);
    written = upTo;
  }

  function write(): Promise<void> {
    clearTimeout(timer?.handle);
    timer = undefined;
    writing = writing.then(replaceFile);
    return writing;
  }

  function writeWithin(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (!file || (timer && timer.due <= due)) return;
    clearTimeout(timer?.handle);
    timer = { due, handle: setTimeout(() => void write(), milliseconds) };
  }

  return {
    get: () => kept,
    reset: () => {
      kept = fresh();
      changes += 1;
      writeWithin(soon);
    },
    changed: ({ onlyRead = false } = {}) => {
      changes += 1;
      writeWithin(onlyRead ? lazily : soon);
    },
    /** Resolves when all that changed so far is in the file. */
    async saved(): Promise<void> {
      const upTo = changes;
      while (file && written < upTo) {
        await new Promise((resolve) => setTimeout(resolve, soon));
        await writing;
      }
    },
    flush: write,
  };
}

export type Keep<State> = Awaited<ReturnType<typeof openKeep<State>>>;
