import { html, nothing, type TemplateResult } from 'lit';
import type { Timeline } from '../../api/shapes/timeline.js';
import { mark } from '../shared/icon.js';
import { rulesList } from '../shared/rules-list.js';
import { showOffers } from './show-offers.js';
import type { Showing } from './show-timeline.js';

type Beside = Timeline['beside'][number];

/** What may concern the viewer beside this journey: why, by which law, and the way to it. */
export function showBeside(showing: Showing): TemplateResult | typeof nothing {
  const { page, timeline } = showing;
  if (timeline.beside.length === 0) return nothing;
  return html`
    <section class="beside" aria-labelledby="beside">
      <h2 class="ds-heading" data-size="xs" id="beside" lang=${page.spoken}>${page.say('page.timeline.beside')}</h2>
      <ul>${timeline.beside.map((it) => html`<li>${showOne(showing, it)}</li>`)}</ul>
    </section>
  `;
}

const showOne = (showing: Showing, it: Beside): TemplateResult => html`
  <h3 class="ds-heading" data-size="2xs">${it.title}</h3>
  ${it.says === undefined ? nothing : html`<p>${it.says}</p>`}
  ${rulesList({ page: showing.page, rules: it.rules, heading: showing.page.say('page.timeline.besideWhy') })}
  ${ways(showing, it)}
`;

function ways(showing: Showing, { journey, page: href, offers }: Beside): TemplateResult | typeof nothing {
  const { say, spoken } = showing.page;
  if (journey !== undefined)
    return html`<p><a class="ds-link" href="/timeline/${journey}" lang=${spoken}>${say('page.timeline.besideFollow')}</a></p>`;
  if (href !== undefined)
    return html`<p><a class="ds-link" href=${href} rel="noreferrer" lang=${spoken}>${say('page.timeline.besideRead')}${mark('out')}</a></p>`;
  return offers.length === 0 ? nothing : showOffers(showing, { offers, isFirst: false });
}
