import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';

/** What was typed for an act that can no longer be done, so that it can be used elsewhere. */
export const leftTexts = ({ open: { left }, page: { say } }: Desk): TemplateResult | typeof nothing =>
  left.length === 0
    ? nothing
    : html`
      <div class="ds-alert" data-color="warning">
        <h2 class="ds-heading" data-size="2xs" id="left">${say('page.desk.left')}</h2>
        ${left.map((text) => html`<blockquote class="left-text">${text}</blockquote>`)}
      </div>
    `;
