/** What the journey has yet to hear: what its own effects brought first, then the world, each in order. */
import { condition } from '@temporalio/workflow';
import type { News } from '../journey/news.js';

type Answer = (moved: boolean) => void;

export interface Inbox {
  isEmpty(): boolean;
  ours(news: News): void;
  theirs(news: News): void;
  /** Resolves when the news has been heard, with whether it moved anything. */
  asked(news: News): Promise<boolean>;
  empty(hear: (news: News) => boolean): void;
}

export function createInbox(): Inbox {
  const own: News[] = [];
  const outside: { news: News; answer?: Answer }[] = [];
  return {
    isEmpty: () => own.length === 0 && outside.length === 0,
    ours: (news) => void own.push(news),
    theirs: (news) => void outside.push({ news }),
    asked: (news) => new Promise((answer) => void outside.push({ news, answer })),
    empty(hear) {
      for (const news of own.splice(0)) hear(news);
      for (const { news, answer } of outside.splice(0)) {
        const moved = hear(news);
        answer?.(moved);
      }
    },
  };
}

/** Resolves when all that this activation brought lies in the inbox: blocked conditions are looked at last. */
export function everythingThatCameWithIt(): Promise<void> {
  let looks = 0;
  return condition(() => looks++ > 0);
}
