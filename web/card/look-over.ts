import { render } from 'lit';
import type { CardField, FieldCard } from '../../api/shapes/field-card.js';
import type { Offer } from '../../api/shapes/offer.js';
import { fetchPage } from '../shared/fetch-page.js';
import { createForms, type Forms } from '../shared/forms.js';
import { goToHeading } from '../shared/go-to-heading.js';
import { lookUntil } from '../shared/look-until.js';
import type { Page } from '../shared/open-page.js';
import { showCard } from './show-card.js';
import { fieldRowId } from './show-field.js';

export interface Looked {
  page: Page;
  forms: Forms;
  card: FieldCard;
  /** When the yes was received, and what went with it. */
  received?: { at: Date; fields: readonly CardField[] };
}

/** Lets the person see what leaves, put it right, hold it back, and send it. Gives what draws it anew, in another language. */
export function lookOver(page: Page, { journey, errand }: { journey: string; errand: string }): () => void {
  let card: FieldCard | undefined;
  let received: Looked['received'];
  const forms = createForms({ page, redraw: () => draw(), done: (_, offer, answer) => void afterAct(offer, answer) });
  const look = () =>
    page.api.read<FieldCard>(`/journeys/${journey}/errands/${errand}/field-card?language=${page.language}`);

  async function begin(): Promise<void> {
    card = await fetchPage(page, 'page.card.loading', look, () => void begin());
    draw();
  }

  async function afterAct(offer: Offer, answer: unknown): Promise<void> {
    const before = card;
    if (offer.act === 'consent.given' && before)
      received = { at: takenAt(answer), fields: before.fields.filter((it) => it.leaves) };
    else received = undefined;
    card = (await lookUntil(look, (it) => JSON.stringify(it) !== JSON.stringify(before))) ?? card;
    draw();
    page.announce(page.say('page.common.state.sent'));
    const row = page.main.querySelector(`#${CSS.escape(fieldRowId(fieldOf(offer, card) ?? ''))}`);
    if (row) goToHeading(row, 'dt, h3');
    else goToHeading(page.main);
  }

  function draw(): void {
    if (card) render(showCard({ page, forms, card, ...(received && { received }) }), page.main);
  }

  async function inOtherLanguage(): Promise<void> {
    card = (await look().catch(() => undefined)) ?? card;
    draw();
  }

  void begin();
  return () => void inOtherLanguage();
}

/** The journey's own clock, which a test may have let leap. */
function takenAt(answer: unknown): Date {
  const since = (answer as { errand?: { since?: number } } | undefined)?.errand?.since;
  return since === undefined ? new Date() : new Date(since);
}

/** The field that an act was about. */
const fieldOf = (offer: Offer, card: FieldCard | undefined): string | undefined =>
  card?.fields.find((it) => it.offers.some((other) => isSame(other, offer)))?.name ?? nameIn(offer);

const isSame = (a: Offer, b: Offer): boolean => JSON.stringify(a.content) === JSON.stringify(b.content);

const nameIn = ({ content }: Offer): string | undefined =>
  typeof content.field === 'string' ? content.field : undefined;
