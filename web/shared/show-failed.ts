import { html, type TemplateResult } from 'lit';
import type { Failure } from './failure.js';
import { failureSays } from './failure-alert.js';
import type { Page } from './open-page.js';

/** The page could not be had: why, what to do, and a way on. */
export const showFailed = ({ say }: Page, failure: Failure, again: () => void): TemplateResult => html`
  <div class="page failed stack">
    <h1 class="ds-heading" data-size="lg">${failureSays(failure, say)}</h1>
    ${failure.reference === undefined ? '' : html`<p class="subtle">${say('page.common.failure.reference', { reference: failure.reference })}</p>`}
    <div class="buttons">
      ${failure.isPassing || failure.kind === 'unexpected' ? html`<button type="button" class="ds-button" @click=${again}>${say('page.common.tryAgain')}</button>` : ''}
      <a class="ds-button" data-variant="secondary" href="/">${say('page.common.toStart')}</a>
    </div>
  </div>
`;
