import type { Queue, QueueRow } from '../../../api/shapes/desk.js';
import { createActKey } from '../../shared/act-key.js';
import { Failure } from '../../shared/failure.js';
import type { Page } from '../../shared/open-page.js';

export const shows = ['all', 'mine', 'held'] as const;
export type Show = (typeof shows)[number];

const pollEvery = 15_000;

/** The queue as it is listed. What comes later is counted, and put in when the reader asks. */
export interface QueueList {
  readonly show: Show;
  readonly counts: Queue['counts'] | undefined;
  readonly listed: Queue | undefined;
  /** How many tasks have come since it was listed. */
  readonly fresh: number;
  /** What a search found, in place of the queue. */
  readonly found: Queue | undefined;
  readonly failure: Failure | undefined;
  /** What was searched for is no national number. */
  readonly isMisread: boolean;
  /** When it was last heard of, where nobody has answered since. */
  readonly oldSince: Date | undefined;
  begin(): Promise<void>;
  choose(show: Show): Promise<void>;
  more(): Promise<void>;
  /** Everything that is listed once more, and what has come. */
  settle(): Promise<void>;
  /** The tasks about one person, by national number. */
  find(typed: string): Promise<void>;
  leaveFound(): void;
}

interface Around {
  page: Page;
  draw: () => void;
  /** Runs before the page is left to sign in. */
  leaving: () => void;
  /** Called with what has been heard of the queue, at every look. */
  seen: (rows: readonly QueueRow[]) => void;
}

type State = {
  -readonly [K in keyof QueueList as QueueList[K] extends (...args: never[]) => unknown ? never : K]: QueueList[K];
};

export function createQueueList({ page, draw, leaving, seen }: Around): QueueList {
  const state: State = {
    show: 'all',
    counts: undefined,
    listed: undefined,
    fresh: 0,
    found: undefined,
    failure: undefined,
    isMisread: false,
    oldSince: undefined,
  };
  const keyFor = createActKey();
  let heard = new Date();

  const read = async (after?: string): Promise<Queue> => {
    const wanted = new URLSearchParams({
      show: state.show,
      language: page.language,
      ...(after !== undefined && { after }),
    });
    const queue = await page.api.read<Queue>(`/tasks?${wanted}`, { leaving });
    Object.assign(state, { counts: queue.counts, oldSince: undefined });
    heard = new Date();
    return queue;
  };

  /** As many as were listed before, so that nothing the reader had in view falls out. */
  async function list(atLeast: number): Promise<void> {
    const show = state.show;
    let queue = await read();
    while (queue.next !== undefined && queue.tasks.length < atLeast) queue = joined(queue, await read(queue.next));
    if (show === state.show) Object.assign(state, { listed: queue, fresh: 0 });
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    state.failure = undefined;
    await work().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      state.failure = error;
    });
    draw();
  }

  async function look(): Promise<void> {
    if (document.hidden || !state.listed) return;
    const first = await read().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      state.oldSince = heard;
    });
    if (first) {
      seen(first.tasks);
      const known = new Set(state.listed.tasks.map(({ task }) => task));
      state.fresh = first.tasks.filter(({ task }) => !known.has(task)).length;
      if (state.fresh > 0) page.announce(page.say(freshKey(state.fresh), { n: state.fresh }));
    }
    draw();
  }

  return Object.assign(state, {
    async begin() {
      window.setInterval(() => void look(), pollEvery);
      document.addEventListener('visibilitychange', () => void look());
      await attempt(() => list(0));
    },
    async choose(show: Show) {
      Object.assign(state, { show, found: undefined });
      await attempt(() => list(0));
    },
    more: () =>
      attempt(async () => {
        const { listed } = state;
        if (listed?.next !== undefined) state.listed = joined(listed, await read(listed.next));
      }),
    settle: () => attempt(() => list(state.listed?.tasks.length ?? 0)),
    async find(typed: string) {
      const person = typed.replace(/\s/g, '');
      state.isMisread = !/^\d{11}$/.test(person);
      if (state.isMisread) return draw();
      await attempt(async () => {
        const to = `/tasks/search?language=${page.language}`;
        state.found = await page.api.send<Queue>(to, { person }, keyFor(to, Date.now()), { leaving });
      });
      if (state.failure?.kind === 'against-the-rules') Object.assign(state, { isMisread: true, failure: undefined });
      draw();
    },
    leaveFound() {
      state.found = undefined;
      draw();
    },
  });
}

export const freshKey = (n: number): string => (n === 1 ? 'page.desk.fresh.one' : 'page.desk.fresh.many');

function joined(before: Queue, after: Queue): Queue {
  const known = new Set(before.tasks.map(({ task }) => task));
  return { ...after, tasks: [...before.tasks, ...after.tasks.filter(({ task }) => !known.has(task))] };
}
