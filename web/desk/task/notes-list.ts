import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Page } from '../../shared/open-page.js';

/** What colleagues have written to each other about it. */
export const notesList = ({ notes }: TaskShown, { say }: Page): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`
      <section aria-labelledby="notes-heading">
        <h2 class="ds-heading" data-size="xs" id="notes-heading">${say('page.desk.notes.heading')}</h2>
        <p class="subtle">${say('page.desk.notes.lead')}</p>
        <ul class="notes">
          ${notes.map(
            ({ at, by, text }) => html`
              <li>
                <p class="small subtle">${by} · ${at}</p>
                <p class="note-text">${text}</p>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
