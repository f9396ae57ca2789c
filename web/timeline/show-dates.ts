import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline } from '../../api/shapes/timeline.js';
import { dayIcon, statusIcon, todayIcon } from '../shared/icon.js';
import { sayDay } from '../shared/say-day.js';
import { errandId, openErrand } from './open-errand.js';
import { griefOf, type Showing } from './show-timeline.js';

type Dated = Timeline['dates'][number];

/** Every day that matters, in order, with today among them. */
export function showDates(showing: Showing): TemplateResult | typeof nothing {
  const { page, timeline } = showing;
  if (timeline.dates.length === 0) return nothing;
  return html`
    <aside class="dates" id="dates" aria-labelledby="dates-heading" tabindex="-1">
      <h2 class="ds-heading" data-size="xs" id="dates-heading">${page.say('page.timeline.dates')}</h2>
      <ol>${timeline.dates.map((it) => showDate(showing, it))}</ol>
    </aside>
  `;
}

function showDate(showing: Showing, it: Dated): TemplateResult {
  const [day, rest] = it.isToday ? [it.says, ''] : apart(it, showing);
  return html`
    <li data-is=${it.isToday ? 'today' : it.kind === 'happened' ? 'past' : 'ahead'}>
      ${iconOf(showing, it)}
      <div>
        <p class="date-says"><time datetime=${it.on} aria-current=${it.isToday ? 'date' : nothing}>${day}</time></p>
        ${it.isToday || it.title === '' ? nothing : html`<p>${titled(it)}</p>`}
        ${rest === '' ? nothing : html`<p class="small subtle">${rest}</p>`}
      </div>
    </li>
  `;
}

/** The day first, and after it what kind it is and how far away; a label that says it otherwise stands whole. */
function apart({ on, says }: Dated, { timeline }: Showing): [string, string] {
  const day = sayDay(on, timeline.language);
  const at = says.indexOf(day);
  if (at < 0) return [says, ''];
  return [day, `${says.slice(0, at).trim()}${says.slice(at + day.length)}`.replace(/^ · /, '')];
}

function iconOf({ timeline }: Showing, { isToday, kind, status }: Dated): TemplateResult {
  if (isToday) return todayIcon();
  return kind === 'happened' && status ? statusIcon(status, griefOf(timeline)) : dayIcon(kind, griefOf(timeline));
}

const titled = ({ title, errand }: Dated): TemplateResult | string =>
  errand === undefined
    ? title
    : html`<a class="row-link" href="#${errandId(errand)}" @click=${() => setTimeout(() => openErrand(document, errand))}>${title}</a>`;
