import { html, render } from 'lit';
import { goToHeading } from '../shared/go-to-heading.js';
import type { Page } from '../shared/open-page.js';
import { deskAddress, taskInAddress } from './address.js';
import { deskView } from './desk-view.js';
import { createQueueList, type QueueList } from './queue/queue-list.js';
import { actButtons } from './task/act-buttons.js';
import { createOpenTask, type OpenTask } from './task/open-task.js';

/** The two panes and what joins them: the queue, and the task that is open. */
export interface Desk {
  readonly page: Page;
  readonly queue: QueueList;
  readonly open: OpenTask;
  begin(): void;
  /** Everything in another language, or as it stands now. */
  readAgain(): void;
  /** Opens a task, or the queue alone, as a link does. */
  go(task?: string): void;
}

export function createDesk(page: Page): Desk {
  const draw = () => render(deskView(desk), page.main);
  const queue = createQueueList({ page, draw, leaving: () => open.keep(), seen: (rows) => open.compare(rows) });
  const beside = () => (open.task ? actButtons(desk, open.task) : html``);
  const open: OpenTask = createOpenTask({ page, draw, beside, settled: () => queue.settle() });

  async function show(task: string | undefined): Promise<void> {
    await open.show(task);
    const title = [open.task?.title, page.say('page.desk.title'), 'Livsferd'];
    document.title = title.filter((it) => it !== undefined).join(' – ');
  }

  /** The browser has gone back or on. A jump within the page is none of our business. */
  function follow(): void {
    const task = taskInAddress();
    if (task !== open.name) void show(task).then(() => goToHeading(page.main));
  }

  const desk: Desk = {
    page,
    queue,
    open,
    begin() {
      draw();
      window.addEventListener('popstate', follow);
      void queue.begin();
      void show(taskInAddress());
    },
    readAgain() {
      draw();
      void queue.settle();
      void show(taskInAddress());
    },
    go(task) {
      history.pushState(null, '', deskAddress(task));
      void show(task).then(() => goToHeading(page.main));
    },
  };
  return desk;
}
