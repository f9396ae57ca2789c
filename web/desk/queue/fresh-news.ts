import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { freshKey } from './queue-list.js';

/** Says that tasks have come; the list stays where it is until the reader wants them. */
export const freshNews = ({ queue, page: { say } }: Desk): TemplateResult | typeof nothing =>
  queue.fresh === 0 || queue.found
    ? nothing
    : html`
      <div class="ds-alert" data-color="info">
        <p>
          ${say(freshKey(queue.fresh), { n: queue.fresh })}
          <button type="button" class="link-button" @click=${() => void queue.settle()}>${say('page.desk.fresh.show')}</button>
        </p>
      </div>
    `;
