import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { queueView } from './queue/queue-view.js';
import { taskPane } from './task/task-pane.js';

/** Side by side where there is room; else the queue, or the task with a way back. */
export const deskView = (desk: Desk): TemplateResult => html`
  <div class="desk" data-shows=${desk.open.name === undefined ? 'queue' : 'task'}>
    <section class="desk-queue" id="queue" tabindex="-1" aria-labelledby="queue-heading">${queueView(desk)}</section>
    <section class="desk-task" id="task" tabindex="-1" aria-labelledby="task-heading">${taskPane(desk)}</section>
  </div>
`;
