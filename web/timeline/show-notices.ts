import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../shared/open-page.js';
import { sayTime } from '../shared/say-day.js';
import type { Seen } from './follow-timeline.js';

interface Wanted {
  page: Page;
  seen: Seen;
  show: () => void;
}

/** An act received stands above the timeline; what comes unasked, something new or an old picture, moves nothing. */
export function showNotices(wanted: Wanted): TemplateResult {
  const { receipt, timeline } = wanted.seen;
  const { say, spoken } = wanted.page;
  return html`
    ${showUnasked(wanted)}
    ${receipt ? html`<div class="ds-alert" data-color=${timeline.mood === 'grief' ? 'neutral' : 'success'} lang=${spoken}><p>${say('page.common.state.sent')}</p></div>` : nothing}
  `;
}

function showUnasked({ page: { say, language, spoken }, seen, show }: Wanted): TemplateResult | typeof nothing {
  const { waiting, staleSince } = seen;
  if (!waiting && !staleSince) return nothing;
  return html`
    <div class="unasked" lang=${spoken}>
      ${
        staleSince
          ? html`<div class="ds-alert" data-color="warning"><p>${say('page.common.state.stale', { time: sayTime(staleSince, language) })}</p></div>`
          : nothing
      }
      ${
        waiting
          ? html`<div class="ds-alert" data-color="info">
              <p>${waiting.news.says} <button type="button" class="ds-link" @click=${show}>${waiting.news.show}</button></p>
            </div>`
          : nothing
      }
    </div>
  `;
}
