import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QueueRow } from '../../../api/shapes/desk.js';
import type { Desk } from '../desk.js';
import { rowOf } from './row-of.js';

const groups = ['overdue', 'today', 'thisWeek', 'later', 'undated'] as const satisfies readonly QueueRow['group'][];

/** The rows under the day they must be done; the API's order within it. */
export const groupedRows = (desk: Desk, rows: readonly QueueRow[]): TemplateResult[] =>
  groups.map((group) => {
    const here = rows.filter((row) => row.group === group);
    return html`${here.length === 0 ? nothing : section(desk, group, here)}`;
  });

const section = (desk: Desk, group: QueueRow['group'], rows: readonly QueueRow[]): TemplateResult => html`
  <div class="queue-group">
    <p class="small subtle" id="group-${group}">${desk.page.say(`page.desk.group.${group}`)}</p>
    <ul aria-labelledby="group-${group}">
      ${repeat(
        rows,
        ({ task }) => task,
        (row) => rowOf(desk, row),
      )}
    </ul>
  </div>
`;
