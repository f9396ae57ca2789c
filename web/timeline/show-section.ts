import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Section } from '../../api/shapes/timeline.js';
import { foldedRows } from '../shared/folded-rows.js';
import { showCard } from './show-card.js';
import { showRow } from './show-row.js';
import type { Showing } from './show-timeline.js';

export const sectionId = (id: Section['id']): string => `section-${id}`;

/** What waits for the reader stands in cards; all else in rows. */
export function showSection(showing: Showing, { id, heading, lead, rows }: Section): TemplateResult {
  const isYours = id === 'yours';
  return html`
    <section id=${sectionId(id)} aria-labelledby="${sectionId(id)}-heading" tabindex="-1">
      <h2 class="ds-heading" data-size="sm" id="${sectionId(id)}-heading">${heading}</h2>
      ${lead === undefined || isYours ? nothing : html`<p class="subtle">${lead}</p>`}
      ${
        isYours
          ? html`<ol class="cards">${repeat(
              rows,
              (row) => row.errand,
              (row, at) => html`<li>${showCard(showing, row, at === 0)}</li>`,
            )}</ol>`
          : showRows(showing, { id, rows })
      }
    </section>
  `;
}

/** Where nothing waits for anybody, a long list is folded. */
const showRows = (showing: Showing, { id, rows }: Pick<Section, 'id' | 'rows'>): TemplateResult =>
  foldedRows({
    say: showing.page.say,
    items: rows,
    keyOf: ({ errand }) => errand,
    show: (row) => showRow(showing, row),
    ...(id === 'withBodies' && { most: Number.POSITIVE_INFINITY }),
  });
