import { html, nothing, type TemplateResult } from 'lit';
import type { DayShown } from '../../api/shapes/day-shown.js';
import { dayIcon } from './icon.js';

/** A day with its shape and words, and what is lost after it. */
export const dayMark = ({ kind, on, says, loses }: DayShown): TemplateResult => html`
  <div class="day">
    ${dayIcon(kind)}
    <div>
      <p class="day-says"><time datetime=${on}>${says}</time></p>
      ${loses === undefined ? nothing : html`<p class="small subtle">${loses}</p>`}
    </div>
  </div>
`;
