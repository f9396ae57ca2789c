import { html, type TemplateResult } from 'lit';
import { sayMoment } from '../shared/say-day.js';
import type { Looked } from './look-over.js';
import { showOthers } from './show-send.js';

/** What was received, when, under which reference, and what went; and how to take it back. */
export function showReceipt(looked: Looked, { at, fields }: NonNullable<Looked['received']>): TemplateResult {
  const { page, card } = looked;
  const { say, language } = page;
  return html`
    <div class="intro receipt">
      <p class="event">${card.title} · ${card.to.name}</p>
      <h1 class="ds-heading" data-size="lg" tabindex="-1">${say('page.card.receipt')}</h1>
      <p class="lead">${say('page.card.receiptLead')}</p>
      <p>${say('page.card.receivedAt', { time: sayMoment(at.toISOString(), language), reference: card.errand.slice(0, 8).toUpperCase() })}</p>
      <h2 class="ds-heading" data-size="xs">${say('page.card.goes', { body: card.to.name })}</h2>
      <ul class="ds-list">${fields.map(({ label }) => html`<li>${label}</li>`)}</ul>
      ${showOthers(
        looked,
        card.offers.filter(({ act }) => act === 'consent.withdrawn' || act === 'application.withdrawn'),
      )}
    </div>
  `;
}
