/** One timer for all due dates. It is moved only to ring earlier; ringing too early is harmless, and the next one is then named. */
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** The journey's only timer. */
export interface Alarm {
  /** Rings at this time of the clock at the latest; infinity leaves it as it is. */
  noLaterThan(due: number): void;
  /** The same, and sets the timer anew though it is early enough: that leaves its mark in the history. */
  setAnew(due: number): void;
}

/** `ring` is told the time it was set for, which is the same whenever it is heard. */
export function createAlarm(ring: (at: number) => void): Alarm {
  let at = Number.POSITIVE_INFINITY;
  let armed: CancellationScope | undefined;
  const set = (due: number): void => {
    armed?.cancel();
    at = due;
    const scope = new CancellationScope();
    armed = scope;
    scope
      .run(() => sleep(Math.max(1, due - Date.now())))
      .then(() => {
        if (armed !== scope) return;
        at = Number.POSITIVE_INFINITY;
        ring(due);
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  };
  return {
    noLaterThan(due) {
      if (due < at) set(due);
    },
    setAnew(due) {
      const next = Math.min(due, at);
      if (next < Number.POSITIVE_INFINITY) set(next);
    },
  };
}
