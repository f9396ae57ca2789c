/** One timer for all due dates. It is moved only to ring earlier; ringing too early is harmless, and the next one is then named. */
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

export interface Alarm {
  /** Rings at this time of the clock at the latest; infinity leaves it as it is. */
  noLaterThan(due: number): void;
}

export function createAlarm(ring: () => void): Alarm {
  let at = Number.POSITIVE_INFINITY;
  let armed: CancellationScope | undefined;
  return {
    noLaterThan(due) {
      if (due >= at) return;
      armed?.cancel();
      at = due;
      const scope = new CancellationScope();
      armed = scope;
      scope
        .run(() => sleep(Math.max(1, due - Date.now())))
        .then(() => {
          if (armed !== scope) return;
          at = Number.POSITIVE_INFINITY;
          ring();
        })
        .catch((error: unknown) => {
          if (!isCancellation(error)) throw error;
        });
    },
  };
}
