import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Failure } from '../../shared/failure.js';
import { failureAlert } from '../../shared/failure-alert.js';
import { mark } from '../../shared/icon.js';
import { skeleton } from '../../shared/skeleton.js';
import type { Say } from '../../shared/texts.js';
import { deskAddress } from '../address.js';
import type { Desk } from '../desk.js';
import { followLink } from '../follow-link.js';
import { taskView } from './task-view.js';

/** The right pane: the task that is open, or why there is none. */
export function taskPane(desk: Desk): TemplateResult {
  const { open } = desk;
  if (open.name === undefined)
    return html`<p class="subtle task-none" id="task-heading">${desk.page.say('page.desk.choose')}</p>`;
  return html`${back(desk)} ${keyed(open.name, content(desk))}`;
}

function content(desk: Desk): TemplateResult {
  const { open, page } = desk;
  const { say } = page;
  if (open.failure?.kind === 'needs-special-access') return special(say);
  if (open.failure) return failed(desk, open.failure);
  if (!open.task)
    return html`<h1 class="ds-sr-only" id="task-heading">${say('page.desk.loadingTask')}</h1>${skeleton(say, 'page.desk.loadingTask')}`;
  return taskView(desk, open.task);
}

const special = (say: Say): TemplateResult => html`
  <div class="task-head">
    <h1 class="ds-heading" data-size="md" id="task-heading">${say('page.desk.special.heading')}</h1>
    <p>${say('page.desk.special.lead')}</p>
  </div>
`;

const failed = ({ open, page: { say } }: Desk, failure: Failure): TemplateResult => html`
  <div class="stack">
    <h1 class="ds-sr-only" id="task-heading">${say('page.desk.noTask')}</h1>
    ${failureAlert({ failure, say, what: say('page.desk.noTask'), again: failure.isPassing ? () => void open.readAgain() : undefined })}
  </div>
`;

/** Where the panes are stacked, the way back to the queue. */
const back = ({ page: { say }, queue, go }: Desk): TemplateResult => html`
  <p class="task-back">
    <a class="ds-link" href=${deskAddress()} @click=${followLink(() => go())}>
      ${mark('back')}${queue.counts ? say('page.desk.back', { n: queue.counts.all }) : say('page.desk.backOnly')}
    </a>
  </p>
`;
