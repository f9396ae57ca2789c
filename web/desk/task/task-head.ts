import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { dayIcon } from '../../shared/icon.js';
import type { Page } from '../../shared/open-page.js';
import { sayDay } from '../../shared/say-day.js';
import { isAnothers } from './acts-of.js';

/** The question, why it stopped, and the line of dates, claim and reference. */
export const taskHead = (task: TaskShown, { say, language }: Page): TemplateResult => html`
  <div class="task-head">
    <h1 class="ds-heading" data-size="md" id="task-heading">${task.title}</h1>
    <p>${task.why}</p>
    <ul class="task-line small">
      ${task.due ? html`<li class="task-due">${dayIcon(task.due.kind)}<time datetime=${task.due.on}>${task.due.says}</time></li>` : nothing}
      ${[task.since, claimLine(task), heldLine(task, say, language)].filter((it) => it !== '').map((it) => html`<li class="subtle">${it}</li>`)}
      <li class="subtle">${say('page.desk.reference', { reference: task.task })}</li>
    </ul>
    ${task.due?.loses === undefined ? nothing : html`<p class="small subtle">${task.due.loses}</p>`}
  </div>
`;

/** Who has it, where no notice of its own says so. */
const claimLine = (task: TaskShown): string => (isAnothers(task) && !task.closed ? '' : task.claim.says);

const heldLine = ({ heldUntil }: TaskShown, say: Page['say'], language: Page['language']): string =>
  heldUntil === undefined ? '' : say('page.desk.heldUntil', { date: sayDay(heldUntil, language) });
