/** What the world says to a journey. It is heard after everything of the journey's own that came with it, in the order in which it came. */
import { condition, isCancellation } from '@temporalio/workflow';

/** News from outside that is yet to be heard. */
export interface Inbox {
  isEmpty(): boolean;
  /** Takes in news that nobody waits for an answer to. */
  theirs(news: unknown): void;
  /** Takes in an act, and resolves to the answer that was given when it had been heard. */
  asked<Answer>(act: unknown, answer: (moved: boolean) => Answer): Promise<Answer>;
}

/** Hears one piece of news, of which nobody has looked at the shape; says whether it moved the journey. */
export type Hears = (news: unknown, isAct: boolean) => boolean;

/** `hear` is handed what came, once everything of our own that came with it has been heard. */
export function createInbox(hear: Hears): Inbox {
  let waiting: { news: unknown; answer?: (moved: boolean) => void }[] = [];
  const empty = (): void => {
    const all = waiting;
    waiting = [];
    for (const { news, answer } of all) {
      const moved = hear(news, answer !== undefined);
      answer?.(moved);
    }
  };
  const push = (it: (typeof waiting)[number]): void => {
    if (waiting.push(it) === 1) everythingThatCameWithIt().then(empty, unlessCancelled);
  };
  return {
    isEmpty: () => waiting.length === 0,
    theirs: (news) => push({ news }),
    asked: (news, answer) => new Promise((resolve) => push({ news, answer: (moved) => resolve(answer(moved)) })),
  };
}

/** Resolves when all that this activation brought has been heard: blocked conditions are looked at last, once its microtasks have run. */
export async function everythingThatCameWithIt(): Promise<void> {
  await undefined;
  let looks = 0;
  await condition(() => looks++ > 0);
}

const unlessCancelled = (error: unknown): void => {
  if (!isCancellation(error)) throw error;
};
