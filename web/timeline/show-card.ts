import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../api/shapes/timeline.js';
import { dayMark } from '../shared/day-mark.js';
import { errandId } from './open-errand.js';
import { outwards } from './show-links.js';
import { showOffers } from './show-offers.js';
import { showOpened } from './show-opened.js';
import { griefOf, type Showing } from './show-timeline.js';

/** What waits for the reader: why, until when, and the act. Only the first one's act is filled. */
export function showCard(showing: Showing, row: Row, isFirst: boolean): TemplateResult {
  const { page, timeline } = showing;
  const colour = isFirst && griefOf(timeline) === undefined ? 'accent' : 'neutral';
  return html`
    <article
      class="ds-card act" id=${errandId(row.errand)} aria-labelledby="${errandId(row.errand)}-title"
      data-color=${colour} data-variant=${isFirst ? 'tinted' : 'default'}
    >
      <h3 class="ds-heading" data-size="xs" id="${errandId(row.errand)}-title">${titleOf(row)}</h3>
      <p>${row.line}</p>
      ${row.due ? dayMark(row.due) : nothing}
      ${acts(showing, row, isFirst)}
      <div>
        <details class="ds-details more" data-color="neutral">
          <summary>${page.say('page.timeline.opened', { step: row.title })}</summary>
          <div class="opened">${showOpened(showing, row, { offers: false })}</div>
        </details>
      </div>
    </article>
  `;
}

/** Going to the body's own page comes before saying that one has been there. */
function acts(showing: Showing, row: Row, isFirst: boolean): TemplateResult {
  const ways = row.links.filter((it) => it.body !== undefined);
  return showOffers(showing, {
    offers: row.offers,
    row,
    isFirst: isFirst && ways.length === 0,
    ways: ways.map((link, at) => outwards(link, isFirst && at === 0)),
  });
}

export const titleOf = ({ title, about }: Row): string => (about === undefined ? title : `${title} · ${about}`);
