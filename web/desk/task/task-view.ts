import { html, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Desk } from '../desk.js';
import { actCard } from './act-card.js';
import { changedNews } from './changed-news.js';
import { doneCard } from './done-card.js';
import { factsTable } from './facts-table.js';
import { historyTable } from './history-table.js';
import { leftTexts } from './left-texts.js';
import { notesList } from './notes-list.js';
import { othersTable } from './others-table.js';
import { ruleList } from './rule-list.js';
import { stripView } from './strip-view.js';
import { takenNotice } from './taken-notice.js';
import { taskHead } from './task-head.js';
import { waitsFor } from './waits-for.js';

/** A task, in the order it is thought through: what, what to do, where it is, why, on which facts. */
export const taskView = (desk: Desk, task: TaskShown): TemplateResult => {
  const { say } = desk.page;
  return html`
    <article class="task">
      ${taskHead(task, desk.page)}
      <div class="task-acts stack">
        ${changedNews(desk)} ${doneCard(desk)} ${leftTexts(desk)} ${takenNotice(task, say)} ${actCard(desk, task)}
        ${waitsFor(task, say)}
      </div>
      ${stripView(task, say)} ${ruleList(task, desk.page)} ${factsTable(task, say)} ${othersTable(task, say)}
      ${historyTable(task, desk.page)} ${notesList(task, desk.page)}
    </article>
  `;
};
