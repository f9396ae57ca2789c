import { html, type TemplateResult } from 'lit';
import type { Row } from '../../api/shapes/timeline.js';
import { statusIcon } from '../shared/icon.js';
import { errandId } from './open-errand.js';
import { titleOf } from './show-card.js';
import { showOpened } from './show-opened.js';
import { griefOf, type Showing } from './show-timeline.js';

/** An errand as a row: how it stands and one line; opened, all there is to know. */
export const showRow = (showing: Showing, row: Row): TemplateResult => html`
  <details class="ds-details" data-color="neutral" id=${errandId(row.errand)}>
    <summary>
      ${statusIcon(row.status.word, griefOf(showing.timeline))}
      <div>
        <h3>${titleOf(row)}</h3>
        <p class="small subtle"><span class="ds-sr-only">${row.status.says}. </span>${row.line}</p>
      </div>
    </summary>
    <div class="opened">${showOpened(showing, row, { offers: true })}</div>
  </details>
`;
