import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline } from '../../api/shapes/timeline.js';
import { statusIcon } from '../shared/icon.js';
import type { Say } from '../shared/texts.js';

/** How one journey stands: the event, the sentence, and what to count. */
export const showJourney = (
  say: Say,
  { journey, event, heading, lead, counts, mood, language }: Timeline,
): TemplateResult => html`
  <article lang=${language}>
    <p class="small subtle">${event}</p>
    <h3 class="ds-heading" data-size="xs"><a class="ds-link" href="/timeline/${journey}">${heading}</a></h3>
    ${lead === undefined ? nothing : html`<p>${lead}</p>`}
    ${mood === 'finished' ? html`<p class="small subtle">${say('page.start.over')}</p>` : nothing}
    ${
      counts.length === 0
        ? nothing
        : html`<ul class="tally">${counts.map(({ word, says }) => html`<li>${statusIcon(word, mood === 'grief' ? 'grief' : undefined)}${says}</li>`)}</ul>`
    }
  </article>
`;
