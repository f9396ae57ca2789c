/** Carries effects out, and brings home what came of them. */
import { ActivityFailure, ApplicationFailure, isCancellation } from '@temporalio/workflow';
import type { News } from '../journey/news.js';
import { type Deed, longestPatience } from './deeds.js';

/** Deeds underway. */
export interface Carrier {
  carry(deeds: readonly Deed[]): void;
  isDone(): boolean;
  /** Whether something underway is sure to end, and wake the journey, between now and a due date more than the longest patience away. */
  wakesBefore(due: number, now: number): boolean;
}

/** Hears what a deed brought and when, or nothing where its end is all there is to know. */
export type Land = (news: News | undefined, at: number | undefined) => void;

/** Begins deeds line by line; `land` hears each that ends. */
export function createCarrier(land: Land): Carrier {
  const begun = new Set<Deed>();
  const lines = new Map<string, Deed[]>();
  const begin = (deed: Deed): void => {
    begun.add(deed);
    deed.begin().then(
      (it) => end(deed, () => brought(deed, it)),
      (error: unknown) => {
        if (isCancellation(error)) return;
        if (!(error instanceof ActivityFailure)) throw error;
        end(deed, () => land(deed.failed?.(causeOf(error)), undefined));
      },
    );
  };
  const brought = ({ brought }: Deed, result: unknown): void => {
    const { at, ...it } = (result ?? {}) as { at?: number };
    land(brought?.(it as never), at);
  };
  const end = (deed: Deed, told: () => void): void => {
    begun.delete(deed);
    const [, ...waiting] = lines.get(deed.line) ?? [];
    if (waiting.length === 0) lines.delete(deed.line);
    else lines.set(deed.line, waiting);
    told();
    if (waiting[0]) begin(waiting[0]);
  };
  return {
    isDone: () => lines.size === 0,
    wakesBefore: (due, now) => due - now > longestPatience && [...begun].some((it) => it.isPatient),
    carry(deeds) {
      for (const deed of deeds) {
        const line = lines.get(deed.line);
        lines.set(deed.line, [...(line ?? []), deed]);
        if (!line) begin(deed);
      }
    },
  };
}

const causes: Readonly<Record<string, string>> = {
  Refused: 'refused-by-body',
  OutcomeUnknown: 'outcome-unknown',
  Unreadable: 'unreadable',
  Stopped: 'stopped',
  Unconsented: 'unconsented',
};

/** Why it failed, in the journey's words. */
const causeOf = ({ cause }: ActivityFailure): string =>
  cause instanceof ApplicationFailure && cause.type ? (causes[cause.type] ?? 'unavailable') : 'unavailable';
