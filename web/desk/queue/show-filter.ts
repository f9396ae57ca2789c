import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { shows } from './queue-list.js';

/** All of them, one's own, or those on hold. */
export const showFilter = ({ queue, page: { say } }: Desk): TemplateResult => html`
  <fieldset class="ds-toggle-group" data-variant="secondary" data-color="neutral">
    <legend class="ds-sr-only">${say('page.desk.show.legend')}</legend>
    ${shows.map(
      (show) => html`
        <label class="ds-button" data-variant="tertiary">
          <input
            type="radio" name="show" value=${show} .checked=${queue.show === show}
            @change=${() => void queue.choose(show)}
          >
          ${say(`page.desk.show.${show}`, { n: queue.counts?.[show] ?? 0 })}
        </label>
      `,
    )}
  </fieldset>
`;
