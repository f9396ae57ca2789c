import { html, nothing, type TemplateResult } from 'lit';

interface Table {
  /** Begins the ids. */
  id: string;
  heading: string;
  lead?: string;
  columns: readonly string[];
  /** A cell a column; the first one names the row. */
  rows: readonly (readonly (string | TemplateResult)[])[];
}

/** A table that becomes label over value where it is narrow; its roles are written out, for stacking removes them. */
export const stackedTable = ({ id, heading, lead, columns, rows }: Table): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`
      <section aria-labelledby="${id}-heading">
        <h2 class="ds-heading" data-size="xs" id="${id}-heading">${heading}</h2>
        ${lead === undefined ? nothing : html`<p class="subtle">${lead}</p>`}
        <table class="ds-table stacked" data-color="neutral" role="table" data-columns=${columns.length} aria-labelledby="${id}-heading">
          <thead role="rowgroup">
            <tr role="row">${columns.map((it) => html`<th role="columnheader" scope="col">${it}</th>`)}</tr>
          </thead>
          <tbody role="rowgroup">${rows.map((cells) => row(cells, columns))}</tbody>
        </table>
      </section>
    `;

const row = (
  [first, ...rest]: readonly (string | TemplateResult)[],
  [, ...labels]: readonly string[],
): TemplateResult => html`
  <tr role="row">
    <th role="rowheader" scope="row">${first}</th>
    ${rest.map((cell, at) => html`<td role="cell"><span class="stacked-label small subtle" aria-hidden="true">${labels[at]}</span>${cell}</td>`)}
  </tr>
`;
