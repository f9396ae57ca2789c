import type { Store } from '../../store/open-store.js';

/** Tells whoever asks that a journey has a new standing. One listener a process, opened when somebody first asks. */
export interface Ears {
  /** Throws where the database cannot be listened to now. */
  open(): Promise<void>;
  /** Calls back after each note about a journey, and after a gap in which notes may have been lost. Gives what ends it. */
  hear(journey: string, note: () => void): () => void;
  stop(): Promise<void>;
}

export function createEars({ listen }: Pick<Store, 'listen'>): Ears {
  const hearers = new Map<string, Set<() => void>>();
  let listening: ReturnType<Store['listen']> | undefined;

  const tell = (journey: string): void => {
    for (const note of hearers.get(journey) ?? []) note();
  };
  const tellAll = (): void => {
    for (const journey of hearers.keys()) tell(journey);
  };

  return {
    async open() {
      listening ??= listen(tell, { onGap: tellAll });
      await listening.catch((error: unknown) => {
        listening = undefined;
        throw error;
      });
    },
    hear(journey, note) {
      const notes = hearers.get(journey) ?? new Set();
      hearers.set(journey, notes.add(note));
      return () => {
        notes.delete(note);
        if (notes.size === 0) hearers.delete(journey);
      };
    },
    async stop() {
      await (await listening?.catch(() => undefined))?.stop();
    },
  };
}
