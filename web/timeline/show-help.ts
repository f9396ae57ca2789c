import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { Timeline } from '../../api/shapes/timeline.js';
import { mark } from '../shared/icon.js';
import { sayMoment } from '../shared/say-day.js';
import { showOffers } from './show-offers.js';
import type { Showing } from './show-timeline.js';

/** Whom to talk to, who sees this, and what to do when something is wrong. */
export function showHelp(showing: Showing): TemplateResult {
  const { page, timeline } = showing;
  const { say, language } = page;
  const phones = phonesIn(timeline);
  return html`
    <section class="help" aria-label=${say('page.timeline.help')} lang=${page.spoken}>
      <div>
        <h2 class="ds-heading" data-size="2xs">${say('page.timeline.help')}</h2>
        <p>${say('page.timeline.helpLead')}</p>
        <ul>${phones.map(([name, phone]) => html`<li>${mark('phone')}<a class="ds-link" href="tel:${phone.replaceAll(' ', '')}">${name} ${phone}</a></li>`)}</ul>
      </div>
      <div>
        <h2 class="ds-heading" data-size="2xs">${say('page.timeline.who')}</h2>
        <p>${say('page.timeline.whoLead')}</p>
        <button type="button" class="ds-link" @click=${() => print()}>${say('page.timeline.print')}</button>
      </div>
      ${group(
        showing,
        'changed',
        timeline.offers.filter((it) => !isReport(it) && !isFollowing(it)),
      )}
      ${group(showing, 'wrong', timeline.offers.filter(isReport))}
      ${group(showing, 'following', timeline.offers.filter(isFollowing))}
    </section>
    <p class="small subtle" lang=${page.spoken}>${say('page.timeline.updated', { time: sayMoment(timeline.updated, language) })}</p>
  `;
}

const isReport = ({ act }: Offer): boolean => act === 'error.reported';
const isFollowing = ({ act }: Offer): boolean => act.startsWith('following.');

/** What one may say about the journey itself, under its heading. */
const group = (
  showing: Showing,
  of: 'changed' | 'wrong' | 'following',
  offers: readonly Offer[],
): TemplateResult | typeof nothing =>
  offers.length === 0
    ? nothing
    : html`<div>
        <h2 class="ds-heading" data-size="2xs">${showing.page.say(`page.timeline.${of}`)}</h2>
        <p>${showing.page.say(`page.timeline.${of}Lead`)}</p>
        ${showOffers(showing, { offers, isFirst: false })}
      </div>`;

/** The bodies that have something now and answer the telephone. */
const phonesIn = ({ sections }: Timeline): [string, string][] => [
  ...new Map(
    sections
      .filter(({ id }) => id === 'yours' || id === 'withBodies')
      .flatMap(({ rows }) =>
        rows.flatMap(({ body }): [string, string][] => (body.phone ? [[body.name, body.phone]] : [])),
      ),
  ),
];
