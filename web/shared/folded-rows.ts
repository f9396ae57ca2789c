import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Say } from './texts.js';

interface Folding<Item> {
  say: Say;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  show: (item: Item) => TemplateResult;
  /** More than so many are folded after the first of them. */
  most?: number;
}

/** Rows, of which a long list shows the first, and the rest when one asks. */
export function foldedRows<Item>(folding: Folding<Item>): TemplateResult {
  const { say, items, most = 10 } = folding;
  const first = items.length > most ? most - 2 : items.length;
  return html`
    ${rowsOf(folding, items.slice(0, first))}
    ${first === items.length ? nothing : folded(say, items.length - first, rowsOf(folding, items.slice(first)))}
  `;
}

/** What is shown when one asks for more. */
export const folded = (say: Say, n: number, content: unknown): TemplateResult => html`
  <details class="ds-details rest" data-color="neutral">
    <summary>${say('page.common.rest', { n })}</summary>
    ${content}
  </details>
`;

const rowsOf = <Item>({ keyOf, show }: Folding<Item>, items: readonly Item[]): TemplateResult =>
  html`<div class="rows">${repeat(items, keyOf, show)}</div>`;
