import type { Standing } from '../../journey/standing.js';

/** A history as `historyToJSON` writes it. */
export interface HistoryJson {
  events: object[];
}

export interface Recorded {
  name: string;
  type: string;
  workflowId: string;
  runs: { history: HistoryJson; golden: string[] }[];
}

export function writeRecorded(
  folder: string,
  name: string,
  journey: { type: string; workflowId: string; histories: readonly HistoryJson[]; standing: Standing },
): void;
export function readRecorded(folder: string): Recorded[];
