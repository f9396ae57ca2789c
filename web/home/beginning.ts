import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Page } from '../shared/open-page.js';
import { createLifeEvent, type LifeEvent } from './life-event.js';

type Listed = LifeEventsListed['lifeEvents'][number];

/** The life events one may begin with: their titles, and one of them open. */
export function createBeginning(page: Page, redraw: () => void) {
  const all = new Map<string, LifeEvent>();
  let open: string | undefined;
  let hasLooked = false;

  const lifeEventOf = (listed: Listed): LifeEvent => {
    const lifeEvent = all.get(listed.id) ?? createLifeEvent({ page, redraw, listed });
    all.set(listed.id, lifeEvent);
    lifeEvent.renew(listed);
    return lifeEvent;
  };

  /** What was being written when one had to sign in again stands open, as it was. */
  function lookForDraft(listed: readonly Listed[]): void {
    if (hasLooked || listed.length === 0) return;
    hasLooked = true;
    open = listed.find((it) => lifeEventOf(it).hasDraft())?.id;
  }

  function toggled(id: string, isOpen: boolean): void {
    if (isOpen === (open === id)) return;
    open = isOpen ? id : undefined;
    redraw();
  }

  return {
    view(listed: readonly Listed[]): TemplateResult {
      lookForDraft(listed);
      return html`
        <section aria-labelledby="begin">
          <h2 class="ds-heading" data-size="sm" id="begin">${page.say('page.start.begin')}</h2>
          <p class="subtle">${page.say('page.start.beginLead')}</p>
          <div class="rows">${listed.map((it) => showOne(it))}</div>
        </section>
      `;
    },
  };

  function showOne(it: Listed): TemplateResult {
    const isOpen = it.id === open;
    return html`
      <details
        class="ds-details" data-color="neutral" id=${`begin-${it.id}`} ?open=${isOpen}
        @toggle=${({ target }: Event) => toggled(it.id, (target as HTMLDetailsElement).open)}
      >
        <summary><h3>${it.title}</h3></summary>
        ${isOpen ? html`<div class="life-event">${lifeEventOf(it).view()}</div>` : nothing}
      </details>
    `;
  }
}
