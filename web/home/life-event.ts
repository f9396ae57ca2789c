import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Offer } from '../../api/shapes/offer.js';
import type { Page } from '../shared/open-page.js';
import { createHappening, type Happening } from './happening.js';

type Listed = LifeEventsListed['lifeEvents'][number];

interface Wanted {
  page: Page;
  redraw: () => void;
  listed: Listed;
}

/** One life event on the first page: what it is about, and each way in which it begins. */
export interface LifeEvent {
  view(): TemplateResult;
  /** The same as it is listed now: in another language. */
  renew(listed: Listed): void;
  hasDraft(): boolean;
}

export function createLifeEvent({ page, redraw, listed: first }: Wanted): LifeEvent {
  const happenings = new Map<string, Happening>();
  let listed = first;
  let chosen: string | undefined;

  const happeningOf = (kind: string): Happening => {
    const offers = listed.offers.filter((it) => it.content.kind === kind);
    const happening = happenings.get(kind) ?? createHappening({ page, redraw, lifeEvent: listed.id, kind });
    happenings.set(kind, happening);
    happening.renew(offers);
    return happening;
  };

  function choose(kind: string): void {
    chosen = chosen === kind ? undefined : kind;
    redraw();
  }

  return {
    renew(now) {
      listed = now;
    },
    hasDraft() {
      chosen ??= kindsOf(listed.offers).find((it) => happeningOf(it).hasDraft());
      return chosen !== undefined;
    },
    view() {
      const kinds = kindsOf(listed.offers);
      const shown = kinds.length === 1 ? kinds[0] : chosen;
      return html`
        <p>${listed.about}</p>
        ${kinds.length > 1 ? html`<div class="buttons">${kinds.map((it) => button(it))}</div>` : nothing}
        ${shown === undefined ? nothing : happeningOf(shown).view()}
      `;
    },
  };

  function button(kind: string): TemplateResult {
    return html`<button
      type="button" class="ds-button" data-color="neutral" data-variant="secondary"
      aria-expanded=${kind === chosen ? 'true' : 'false'} @click=${() => choose(kind)}
    >${happeningOf(kind).title()}</button>`;
  }
}

const kindsOf = (offers: readonly Offer[]): string[] => [...new Set(offers.map(({ content }) => String(content.kind)))];
