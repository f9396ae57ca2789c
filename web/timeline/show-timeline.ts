import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Timeline } from '../../api/shapes/timeline.js';
import type { Forms } from '../shared/forms.js';
import { headline } from '../shared/headline.js';
import { mark, statusIcon } from '../shared/icon.js';
import type { Page } from '../shared/open-page.js';
import type { Seen } from './follow-timeline.js';
import { showBeside } from './show-beside.js';
import { showDates } from './show-dates.js';
import { showHelp } from './show-help.js';
import { showNotices } from './show-notices.js';
import { sectionId, showSection } from './show-section.js';

/** What every part of the timeline is drawn from. */
export interface Showing {
  page: Page;
  forms: Forms;
  timeline: Timeline;
}

interface Wanted {
  page: Page;
  forms: Forms;
  seen: Seen;
  /** Shows the newer picture. */
  show: () => void;
}

export function showTimeline({ page, forms, seen, show }: Wanted): TemplateResult {
  const { timeline } = seen;
  const showing = { page, forms, timeline };
  const isElsewhere = timeline.language !== page.language;
  return html`
    <div class="page timeline" data-mood=${timeline.mood} lang=${timeline.language}>
      ${isElsewhere ? html`<p class="small subtle" lang=${page.spoken}>${page.say('page.common.otherLanguage')}</p>` : nothing}
      <div class="intro">
        ${showNotices({ page, seen, show })}
        <p class="event">${timeline.event}</p>
        <h1 class="ds-heading" data-size="lg" tabindex="-1">${headline(timeline.heading)}</h1>
        ${timeline.lead === undefined ? nothing : html`<p class="lead">${timeline.lead}</p>`}
        ${timeline.protected === undefined ? nothing : html`<p class="protected">${mark('lock')}<span>${timeline.protected}</span></p>`}
        ${counts(showing)}
      </div>
      <div class="columns">
        <div class="sections">${repeat(
          timeline.sections,
          (section) => section.id,
          (section) => showSection(showing, section),
        )}</div>
        ${showDates(showing)}
      </div>
      ${showBeside(showing)}
      ${showHelp(showing)}
    </div>
  `;
}

function counts({ page, timeline }: Showing): TemplateResult | typeof nothing {
  if (timeline.counts.length === 0 && timeline.dates.length === 0) return nothing;
  return html`
    <nav class="counts" aria-label=${page.say('page.timeline.counts')}>
      <ul>
        ${timeline.counts.map(
          ({ section, word, says }) =>
            html`<li>${statusIcon(word, griefOf(timeline))}<a class="ds-link quiet-link" href="#${sectionId(section)}">${says}</a></li>`,
        )}
        ${timeline.dates.length === 0 ? nothing : html`<li><a class="ds-link quiet-link" href="#dates">${page.say('page.timeline.dates')}</a></li>`}
      </ul>
    </nav>
  `;
}

export const griefOf = ({ mood }: Timeline): 'grief' | undefined => (mood === 'grief' ? 'grief' : undefined);
