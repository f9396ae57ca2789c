import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardField } from '../../api/shapes/field-card.js';
import { mark } from '../shared/icon.js';
import type { Looked } from './look-over.js';
import { showField, showQuestion } from './show-field.js';
import { showReceipt } from './show-receipt.js';
import { showSend } from './show-send.js';

/** The field card: what leaves, from where, by which law, to whom; and what happens then. */
export function showCard(looked: Looked): TemplateResult {
  const { page, card, received } = looked;
  if (received) return framed(looked, showReceipt(looked, received));
  const { say } = page;
  const asked = card.fields.filter(isAsked);
  const others = card.fields.filter((it) => !isAsked(it));
  const [going, staying] = [
    others.filter((it) => it.leaves || it.withheld),
    others.filter((it) => !it.leaves && !it.withheld),
  ];
  return framed(
    looked,
    html`
      <div class="intro">
        <p class="event">${card.title} · ${card.to.name}</p>
        <h1 class="ds-heading" data-size="lg" tabindex="-1">${say(card.sent ? 'page.card.headingSent' : 'page.card.heading')}</h1>
        <p class="lead">${card.lead}</p>
      </div>
      <div class="columns">
        <div class="sections">
          ${section(say(card.sent ? 'page.card.went' : 'page.card.fetched'), going, looked)}
          ${
            asked.length === 0
              ? nothing
              : html`<section><h2 class="ds-heading" data-size="sm">${say('page.card.decide')}</h2><p class="subtle">${say('page.card.free')}</p>${repeat(
                  asked,
                  (it) => it.name,
                  (it) => showQuestion(looked, it),
                )}</section>`
          }
          ${
            staying.length === 0
              ? nothing
              : html`<details class="ds-details staying" data-color="neutral">
                  <summary>${say('page.card.notSent')}</summary>
                  <div class="opened">${list(staying, looked)}</div>
                </details>`
          }
          ${showSend(looked)}
        </div>
        ${showAfter(looked)}
      </div>
    `,
  );
}

/** Only the person knows it, and has not said. */
const isAsked = ({ source, leaves, withheld, offers }: CardField): boolean =>
  source.body === 'person' && !leaves && !withheld && offers.length > 0;

const framed = ({ page, card }: Looked, content: TemplateResult): TemplateResult => html`
  <div class="page card" lang=${card.language}>
    <p class="back"><a class="ds-link" href="/timeline/${card.journey}#errand-${card.errand}">${mark('back')}<span>${page.say('page.card.back')}</span></a></p>
    ${content}
  </div>
`;

const section = (heading: string, fields: readonly CardField[], looked: Looked): TemplateResult | typeof nothing =>
  fields.length === 0
    ? nothing
    : html`<section><h2 class="ds-heading" data-size="sm">${heading}</h2>${list(fields, looked)}</section>`;

const list = (fields: readonly CardField[], looked: Looked): TemplateResult =>
  html`<dl class="fields">${repeat(
    fields,
    (it) => it.name,
    (it) => showField(looked, it),
  )}</dl>`;

const showAfter = ({ page, card }: Looked): TemplateResult | typeof nothing =>
  card.sent || card.after.length === 0
    ? nothing
    : html`
      <aside class="after" aria-labelledby="after-heading">
        <h2 class="ds-heading" data-size="sm" id="after-heading">${page.say('page.card.after')}</h2>
        <ol>${card.after.map((it) => html`<li><p>${it}</p></li>`)}</ol>
      </aside>
    `;
