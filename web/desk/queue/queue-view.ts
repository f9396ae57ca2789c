import { html, nothing, type TemplateResult } from 'lit';
import { failureAlert } from '../../shared/failure-alert.js';
import { sayTime } from '../../shared/say-day.js';
import { skeleton } from '../../shared/skeleton.js';
import type { Desk } from '../desk.js';
import { foundList } from './found-list.js';
import { freshNews } from './fresh-news.js';
import { groupedRows } from './grouped-rows.js';
import { personSearch } from './person-search.js';
import { queueHeading } from './queue-heading.js';
import { showFilter } from './show-filter.js';

/** The left pane: how it stands, which tasks, and the tasks by the day they must be done. */
export const queueView = (desk: Desk): TemplateResult => html`
  <div class="queue-head">
    ${heading(desk)}
    ${desk.queue.counts ? showFilter(desk) : nothing}
    ${desk.page.session.kind === 'caseworker' ? personSearch(desk) : nothing}
  </div>
  ${unasked(desk)} ${list(desk)}
`;

/** The page's own heading where no task is open. */
const heading = ({ page: { say }, queue, open }: Desk): TemplateResult => {
  const says = queueHeading(queue.counts, say);
  return open.name === undefined
    ? html`<h1 class="ds-heading" data-size="xs" id="queue-heading">${says}</h1>`
    : html`<h2 class="ds-heading" data-size="xs" id="queue-heading">${says}</h2>`;
};

/** What comes while the list is read. */
const unasked = (desk: Desk): TemplateResult | typeof nothing => {
  const [fresh, old] = [freshNews(desk), oldPicture(desk)];
  return fresh === nothing && old === nothing ? nothing : html`<div class="unasked">${fresh} ${old}</div>`;
};

const oldPicture = ({ page: { say, language }, queue: { oldSince } }: Desk): TemplateResult | typeof nothing =>
  oldSince === undefined
    ? nothing
    : html`
      <div class="ds-alert" data-color="warning">
        <p>${say('page.desk.old', { time: sayTime(oldSince, language) })}</p>
      </div>
    `;

function list(desk: Desk): TemplateResult {
  const { queue, page } = desk;
  const { say } = page;
  if (queue.failure)
    return html`<div class="stack">${failureAlert({ failure: queue.failure, say, what: say('page.desk.noQueue'), again: () => void queue.settle() })}</div>`;
  if (queue.found) return foundList(desk, queue.found);
  if (!queue.listed) return skeleton(say, 'page.desk.loadingQueue');
  if (queue.listed.tasks.length === 0)
    return html`<p class="subtle queue-empty">${say(`page.desk.empty.${queue.show}`)}</p>`;
  return html`${groupedRows(desk, queue.listed.tasks)} ${more(desk)}`;
}

const more = ({ queue, page: { say } }: Desk): TemplateResult | typeof nothing =>
  queue.listed?.next === undefined
    ? nothing
    : html`<button type="button" class="ds-button queue-more" data-variant="tertiary" @click=${() => void queue.more()}>${say('page.desk.more')}</button>`;
