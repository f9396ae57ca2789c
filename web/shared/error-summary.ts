import '@digdir/designsystemet-web/ds-error-summary';
import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from './texts.js';

export interface FieldError {
  /** The id of the field that the link leads to. */
  field: string;
  says: string;
}

/** Everything that is missing, at the top, with focus: each line leads to its field. */
export const errorSummary = (errors: readonly FieldError[], say: Say): TemplateResult | typeof nothing =>
  errors.length === 0
    ? nothing
    : html`
      <ds-error-summary class="ds-error-summary" data-color="danger">
        <h2>${say('page.common.errors')}</h2>
        <ul class="ds-list">
          ${errors.map(({ field, says }) => html`<li><a class="ds-link" href="#${field}">${says}</a></li>`)}
        </ul>
      </ds-error-summary>
    `;
