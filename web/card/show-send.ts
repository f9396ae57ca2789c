import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { Looked } from './look-over.js';

/** Sending, which names the receiver, and going on later instead. Where there is nothing to send yet, what else can be done. */
export function showSend(looked: Looked): TemplateResult | typeof nothing {
  const { page, card } = looked;
  const first = card.offers.find((it) => it.act === 'consent.given' || it.first);
  const others = card.offers.filter((it) => it !== first);
  if (!first) return showOthers(looked, others);
  return html`
    <section class="send" aria-labelledby="send-heading">
      <h2 class="ds-heading" data-size="sm" id="send-heading">${page.say('page.card.ready')}</h2>
      ${looked.forms.of({ offer: first, errand: card.errand, isFirst: true, stands: true, beside: () => later(looked) }).view()}
      ${showOthers(looked, others)}
    </section>
  `;
}

const later = ({ page, card }: Looked): TemplateResult =>
  html`<a class="ds-button" data-variant="tertiary" href="/timeline/${card.journey}">${page.say('page.card.later')}</a>`;

export const showOthers = (looked: Looked, offers: readonly Offer[]): TemplateResult | typeof nothing =>
  offers.length === 0
    ? nothing
    : html`
      <ul class="other-acts">
        ${offers.map(
          (it) => html`<li><button
            type="button" class="ds-link quiet-link" aria-expanded=${looked.forms.isOpen(it) ? 'true' : 'false'}
            @click=${() => looked.forms.open(it)}
          >${it.says}</button></li>`,
        )}
      </ul>
      ${offers
        .filter((it) => looked.forms.isOpen(it))
        .map(
          (it) =>
            html`<div class="panel">${looked.forms.of({ offer: it, errand: looked.card.errand, isFirst: false }).view()}</div>`,
        )}
    `;
