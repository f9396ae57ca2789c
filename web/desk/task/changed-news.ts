import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';

/** Says that the task stands otherwise; nothing moves before the reader wants it. */
export const changedNews = ({ open, page: { say } }: Desk): TemplateResult | typeof nothing =>
  open.hasChanged
    ? html`
      <div class="unasked">
        <div class="ds-alert" data-color="info">
          <p>
            ${say('page.desk.changed')}
            <button type="button" class="link-button" @click=${() => void open.readAgain()}>${say('page.desk.readAgain.button')}</button>
          </p>
        </div>
      </div>
    `
    : nothing;
