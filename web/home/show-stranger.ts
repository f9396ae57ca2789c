import { html, type TemplateResult } from 'lit';
import { headline } from '../shared/headline.js';
import type { Page } from '../shared/open-page.js';
import { signInAddress } from '../shared/sign-in.js';

/** What this is, and the two ways in. */
export const showStranger = ({ say }: Page): TemplateResult => html`
  <div class="page home">
    <div class="intro">
      <h1 class="ds-heading" data-size="lg">${headline(say('page.start.heading'))}</h1>
      <p class="lead">${say('page.start.lead')}</p>
      <div class="buttons">
        <a class="ds-button" data-color="accent" href=${signInAddress({ as: 'person', to: '/' })}>${say('page.signIn.person')}</a>
        <a class="ds-button" data-color="neutral" data-variant="secondary" href=${signInAddress({ as: 'employee', to: '/desk' })}>${say('page.signIn.employee')}</a>
      </div>
      <p class="subtle">${say('page.signIn.lead')}</p>
    </div>
  </div>
`;
