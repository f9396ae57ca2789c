import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { Row } from '../../api/shapes/timeline.js';
import type { Showing } from './show-timeline.js';

interface Wanted {
  offers: readonly Offer[];
  row?: Row;
  /** Its first offer is the one filled button of the page. */
  isFirst: boolean;
  /** Ways out of here, which come before. */
  ways?: readonly TemplateResult[];
}

export const cardAddress = (journey: string, errand: string): string => `/timeline/${journey}/card/${errand}`;

/** What can be done: the first stands ready with what it asks for, the others open when they are asked for. */
export function showOffers(showing: Showing, { offers, row, isFirst, ways = [] }: Wanted): TemplateResult {
  const [standing, others] = apart(offers);
  const opened = others.filter((it) => showing.forms.isOpen(it));
  return html`
    <div class="acts">
      ${ways}
    ${row ? standing.map((it, at) => ready(showing, it, row, isFirst && at === 0)) : nothing}
    ${others.length === 0 ? nothing : html`<ul class="other-acts">${others.map((it) => html`<li>${opener(showing, it, row, others)}</li>`)}</ul>`}
    </div>
    ${opened.map((it) => html`<div class="panel">${showing.forms.of({ offer: it, errand: row?.errand, isFirst: false }).view()}</div>`)}
  `;
}

/** Where the first asks a question, every question of its kind stands beside it. */
function apart(offers: readonly Offer[]): [Offer[], Offer[]] {
  const first = offers.find((it) => it.first);
  const stands = (it: Offer) =>
    it === first || (it.act === first?.act && it.wants.length > 0 && first.wants.length > 0);
  return [offers.filter(stands), offers.filter((it) => !stands(it))];
}

function ready({ forms, timeline }: Showing, offer: Offer, row: Row, isFirst: boolean): TemplateResult {
  if (!offer.card) return forms.of({ offer, errand: row.errand, isFirst, stands: true }).view();
  return html`
    <a class="ds-button" data-color=${isFirst ? 'accent' : 'neutral'} data-variant=${isFirst ? 'primary' : 'secondary'} href=${cardAddress(timeline.journey, row.errand)}>${offer.says}</a>
  `;
}

function opener(
  { forms, timeline }: Showing,
  offer: Offer,
  row: Row | undefined,
  beside: readonly Offer[],
): TemplateResult {
  if (offer.card && row)
    return html`<a class="ds-link quiet-link" href=${cardAddress(timeline.journey, row.errand)}>${offer.says}</a>`;
  return html`
    <button type="button" class="ds-link quiet-link" aria-expanded=${forms.isOpen(offer) ? 'true' : 'false'} @click=${() => forms.open(offer)}>${distinct(offer, beside)}</button>
  `;
}

/** Two that say the same are told apart by what they ask. */
function distinct({ says, wants }: Offer, beside: readonly Offer[]): string {
  const [asked] = wants;
  return asked && beside.filter((it) => it.says === says).length > 1 ? `${says}: ${asked.says}` : says;
}
