/** What the journey has yet to hear: what its own effects brought at once, the world after everything of our own that came with it, each in order. */
import { condition, isCancellation } from '@temporalio/workflow';
import type { News } from '../journey/news.js';

/** Hears one piece of news; says whether it moved the journey. */
export type Hears = (news: News) => boolean;

export interface Inbox {
  isEmpty(): boolean;
  theirs(news: News): void;
  /** Resolves when the news has been heard, with whether it moved anything. */
  asked(news: News): Promise<boolean>;
}

export function createInbox(hear: Hears): Inbox {
  let waiting: { news: News; answer?: (moved: boolean) => void }[] = [];
  const empty = (): void => {
    const all = waiting;
    waiting = [];
    for (const { news, answer } of all) {
      const moved = hear(news);
      answer?.(moved);
    }
  };
  const push = (it: (typeof waiting)[number]): void => {
    if (waiting.push(it) === 1) everythingThatCameWithIt().then(empty, unlessCancelled);
  };
  return {
    isEmpty: () => waiting.length === 0,
    theirs: (news) => push({ news }),
    asked: (news) => new Promise((answer) => push({ news, answer })),
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
