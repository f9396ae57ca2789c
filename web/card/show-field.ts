import { html, nothing, type TemplateResult } from 'lit';
import type { CardField } from '../../api/shapes/field-card.js';
import type { Offer } from '../../api/shapes/offer.js';
import { lawLink } from '../shared/law-link.js';
import type { Looked } from './look-over.js';

export const fieldRowId = (name: string): string => `field-${name}`;

/** A field: its label, what it holds and where that is from, and what can be done about it. */
export function showField(looked: Looked, field: CardField): TemplateResult {
  const { name, label, of, withheld } = field;
  return html`
    <div id=${fieldRowId(name)} data-withheld=${withheld ? '' : nothing}>
      <dt tabindex="-1">${label}</dt>
      <dd>
        ${of.map(({ says, whose }) => html`<p class="value" data-whose=${whose}>${withheld ? html`<s>${says}</s>` : says}</p>`)}
        <p class="small subtle">${origin(field)}</p>
        ${field.stays === undefined ? nothing : html`<p class="small">${field.stays}</p>`}
        ${field.correctedIn === undefined ? nothing : html`<p class="small subtle">${field.correctedIn}</p>`}
      </dd>
      ${field.offers.length === 0 ? nothing : html`<dd class="field-acts">${field.offers.map((it) => button(looked, it, label))}</dd>`}
      ${field.offers.filter((it) => isShown(looked, it)).map((it) => html`<dd class="field-form">${form(looked, it).view()}</dd>`)}
    </div>
  `;
}

/** What only the person knows stands open as a question; what else can be done about it, beside the answer. */
export function showQuestion(looked: Looked, { name, label, law, offers }: CardField): TemplateResult {
  const [asks, others] = [offers.filter((it) => it.wants.length > 0), offers.filter((it) => it.wants.length === 0)];
  const beside = () => html`${others.map((it) => button(looked, it, label))}`;
  return html`
    <div class="question" id=${fieldRowId(name)}>
      <h3 class="ds-heading" data-size="2xs" tabindex="-1">${label}</h3>
      ${law === undefined ? nothing : html`<p class="small subtle">${lawLink(law)}</p>`}
      ${asks.map((offer) => looked.forms.of({ offer, errand: looked.card.errand, isFirst: false, stands: true, beside }).view())}
      ${others.filter((it) => isShown(looked, it)).map((it) => form(looked, it).view())}
    </div>
  `;
}

const origin = ({ source, law }: CardField): TemplateResult => {
  const link = lawLink(law);
  return html`${source.says}${link === undefined ? nothing : html` · ${link}`}`;
};

/** What wants nothing is done at once; what asks opens below the row. */
const button = (looked: Looked, offer: Offer, label: string): TemplateResult => html`
  <button
    type="button" class="ds-button" data-variant="tertiary" data-size="sm"
    aria-expanded=${offer.wants.length === 0 ? nothing : looked.forms.isOpen(offer) ? 'true' : 'false'}
    @click=${() => (offer.wants.length === 0 ? form(looked, offer).submit() : looked.forms.open(offer))}
  >${offer.says} <span class="ds-sr-only">${label}</span></button>
`;

const form = ({ forms, card }: Looked, offer: Offer) => forms.of({ offer, errand: card.errand, isFirst: false });

const isShown = (looked: Looked, offer: Offer): boolean =>
  looked.forms.isOpen(offer) || (offer.wants.length === 0 && form(looked, offer).hasFailed());
