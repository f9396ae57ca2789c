import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../shared/open-page.js';
import { sayTime } from '../shared/say-day.js';
import type { Seen } from './follow-timeline.js';

interface Wanted {
  page: Page;
  seen: Seen;
  show: () => void;
}

/** What stands above the timeline for a while: something new, an old picture, an act received. */
export function showNotices({ page: { say, language, spoken }, seen, show }: Wanted): TemplateResult {
  const { waiting, staleSince, receipt } = seen;
  return html`
    ${
      staleSince
        ? html`<div class="ds-alert" data-color="warning" lang=${spoken}><p>${say('page.common.state.stale', { time: sayTime(staleSince, language) })}</p></div>`
        : nothing
    }
    ${
      waiting
        ? html`<div class="ds-alert" data-color="info" lang=${spoken}>
            <p>${waiting.news.says} <button type="button" class="ds-link" @click=${show}>${waiting.news.show}</button></p>
          </div>`
        : nothing
    }
    ${receipt && !waiting ? html`<div class="ds-alert" data-color=${seen.timeline.mood === 'grief' ? 'neutral' : 'success'} lang=${spoken}><p>${say('page.common.state.sent')}</p></div>` : nothing}
  `;
}
