import { html, type TemplateResult } from 'lit';
import type { Page } from '../shared/open-page.js';

/** An employee has no journeys here, and is shown the way to the desk. */
export const showStaff = ({ say }: Page): TemplateResult => html`
  <div class="page home">
    <div class="intro">
      <h1 class="ds-heading" data-size="lg">${say('page.start.clerk')}</h1>
      <div class="buttons"><a class="ds-button" data-color="accent" href="/desk">${say('page.start.toDesk')}</a></div>
    </div>
  </div>
`;
