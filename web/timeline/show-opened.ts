import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../api/shapes/timeline.js';
import { dayMark } from '../shared/day-mark.js';
import { mark } from '../shared/icon.js';
import { rulesList } from '../shared/rules-list.js';
import { sayDay } from '../shared/say-day.js';
import { linkOut } from './show-links.js';
import { cardAddress, showOffers } from './show-offers.js';
import { griefOf, type Showing } from './show-timeline.js';

/** Everything there is to know of an errand: who has it, what was done, why it applies, what to do about it. */
export function showOpened(showing: Showing, row: Row, { offers }: { offers: boolean }): TemplateResult {
  const { page } = showing;
  return html`
    ${holder(showing, row)}
    ${offers && row.due ? dayMark(row.due) : nothing}
    ${row.story.length === 0 ? nothing : html`<div class="story">${mark('clock')}<div>${row.story.map((it) => html`<p>${it}</p>`)}</div></div>`}
    ${rulesList({
      page,
      rules: row.rules,
      heading: page.say(row.status.word === 'notRelevant' ? 'page.timeline.whyNot' : 'page.timeline.why'),
      mood: griefOf(showing.timeline),
    })}
    ${letters(showing, row)}
    ${row.disagree === undefined ? nothing : html`<div class="part"><h4>${page.say('page.timeline.disagree')}</h4><p>${row.disagree}</p></div>`}
    <div class="ways">
      ${offers ? showOffers(showing, { offers: row.offers, row, isFirst: false }) : nothing}
      ${links(showing, row, offers)}
    </div>
    ${row.body.simulated ? html`<p class="small subtle">${page.say('page.timeline.simulated', { body: row.body.name })}</p>` : nothing}
  `;
}

const holder = ({ page: { say } }: Showing, { has, since, expected }: Row): TemplateResult => html`
  <dl class="holder">
    ${[
      ['has', has],
      ['since', since],
      ['expected', expected],
    ].map(([key, value]) =>
      value === undefined ? nothing : html`<div><dt>${say(`page.timeline.${key}`)}</dt><dd>${value}</dd></div>`,
    )}
  </dl>
`;

const letters = ({ page: { say, language } }: Showing, row: Row): TemplateResult | typeof nothing =>
  row.letters === undefined || row.letters.length === 0
    ? nothing
    : html`
      <div class="part">
        <h4>${say('page.timeline.letters')}</h4>
        ${row.letters.map(
          ({ on, text }) => html`
            <figure>
              <figcaption class="small subtle">${say('page.timeline.letterFrom', { date: sayDay(on, language) })}</figcaption>
              <blockquote>${text}</blockquote>
            </figure>
          `,
        )}
      </div>
    `;

function links({ page: { say }, timeline }: Showing, row: Row, isRow: boolean): TemplateResult | typeof nothing {
  const { card, body } = row;
  const out = isRow ? row.links : row.links.filter((it) => it.body === undefined);
  if (card === undefined && body.phone === undefined && out.length === 0) return nothing;
  return html`
    <ul class="links">
      ${card === undefined ? nothing : html`<li><a class="ds-link quiet-link" href=${cardAddress(timeline.journey, row.errand)}>${say('page.timeline.card')}</a></li>`}
      ${out.map((it) => html`<li>${linkOut(it)}</li>`)}
      ${
        body.phone === undefined
          ? nothing
          : html`<li>${mark('phone')}<a class="ds-link quiet-link" href="tel:${body.phone.replaceAll(' ', '')}">${body.name} ${body.phone}</a></li>`
      }
    </ul>
  `;
}
