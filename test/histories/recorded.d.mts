import type { Standing } from '../../journey/standing.js';

/** A history as `historyToJSON` writes it. */
export interface HistoryJson {
  events: object[];
}

export interface Recorded {
  name: string;
  type: string;
  workflowId: string;
  /** In which ways errands ended on the way, each once; only of lives that were played for that. */
  endings?: string[];
  runs: { history: HistoryJson; golden: string[] }[];
}

export function writeRecorded(
  folder: string,
  name: string,
  journey: {
    type: string;
    workflowId: string;
    histories: readonly HistoryJson[];
    standing: Standing;
    endings?: Iterable<string>;
  },
): void;
export function forgetRecorded(folder: string, beginning: string): void;
export function readRecorded(folder: string): Recorded[];
