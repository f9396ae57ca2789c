import { html, nothing, type TemplateResult } from 'lit';
import type { QueueRow } from '../../../api/shapes/desk.js';
import { deskAddress } from '../address.js';
import type { Desk } from '../desk.js';
import { followLink } from '../follow-link.js';

/** What was done, what follows, and where to go on. */
export function doneCard(desk: Desk): TemplateResult | typeof nothing {
  const { open } = desk;
  if (!open.done) return nothing;
  return html`
    <div class="ds-alert" data-color="success">
      <h2 class="ds-heading" data-size="2xs" id="done">${open.done.says}</h2>
      ${open.done.follows === undefined ? nothing : html`<p>${open.done.follows}</p>`} ${goOn(desk, nextIn(desk))}
    </div>
  `;
}

/** The first that one can begin with. */
const nextIn = ({ queue, open }: Desk): QueueRow | undefined =>
  queue.listed?.tasks.find((it) => it.task !== open.name && it.claim !== 'another' && !it.shielded && !it.heldUntil);

const goOn = ({ page: { say }, go }: Desk, next: QueueRow | undefined): TemplateResult | typeof nothing =>
  next
    ? html`<p><a class="ds-link" href=${deskAddress(next.task)} @click=${followLink(() => go(next.task))}>${say('page.desk.done.next', { title: next.title })}</a></p>`
    : nothing;
