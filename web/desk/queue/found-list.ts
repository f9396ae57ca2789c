import { html, type TemplateResult } from 'lit';
import type { Queue } from '../../../api/shapes/desk.js';
import type { Desk } from '../desk.js';
import { rowOf } from './row-of.js';

/** What the search found, in place of the queue, and the way back to it. */
export const foundList = (desk: Desk, { tasks }: Queue): TemplateResult => {
  const { say } = desk.page;
  return html`
    <div class="queue-group">
      <p class="small subtle" id="found">${say(countKey(tasks.length), { n: tasks.length })}</p>
      <ul aria-labelledby="found">${tasks.map((row) => rowOf(desk, row))}</ul>
    </div>
    <button type="button" class="ds-button queue-more" data-variant="tertiary" @click=${() => desk.queue.leaveFound()}>
      ${say('page.desk.search.back')}
    </button>
  `;
};

const countKey = (n: number): string =>
  n === 0 ? 'page.desk.search.none' : n === 1 ? 'page.desk.search.one' : 'page.desk.search.many';
