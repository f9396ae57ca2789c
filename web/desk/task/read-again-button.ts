import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../shared/failure.js';
import type { Say } from '../../shared/texts.js';

/** Somebody was first, or the task has moved: trying the same again cannot help. */
export const isConflict = ({ status }: Failure): boolean => status === 409 || status === 404;

export const readAgainButton = (say: Say, readAgain: () => void): TemplateResult => html`
  <div class="buttons">
    <button type="button" class="ds-button" data-variant="secondary" @click=${readAgain}>${say('page.desk.readAgain.button')}</button>
  </div>
`;
