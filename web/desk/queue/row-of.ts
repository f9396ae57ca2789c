import { html, nothing, type TemplateResult } from 'lit';
import type { QueueRow } from '../../../api/shapes/desk.js';
import { dayIcon, mark } from '../../shared/icon.js';
import type { Language } from '../../shared/language.js';
import type { Say } from '../../shared/texts.js';
import { deskAddress } from '../address.js';
import type { Desk } from '../desk.js';
import { followLink } from '../follow-link.js';
import { shortDay } from '../short-day.js';

/** A task as a link: what is asked, why it stopped, and its day, with the day's whole words for those who hear it. */
export const rowOf = ({ page, open, go }: Desk, row: QueueRow): TemplateResult => html`
  <li>
    <a
      class="queue-row" href=${deskAddress(row.task)}
      aria-current=${open.name === row.task ? 'true' : nothing}
      @click=${followLink(() => go(row.task))}
    >
      <span class="queue-icon" data-group=${row.group}>${row.shielded ? mark('lock') : row.due ? dayIcon(row.due.kind) : nothing}</span>
      <span class="queue-title">${row.title}</span>
      ${row.due ? day(row.due, row.group, page.language, page.say) : nothing}
      <span class="queue-why small subtle">${whyOf(row, page.say)}</span>
    </a>
  </li>
`;

const day = (
  due: NonNullable<QueueRow['due']>,
  group: QueueRow['group'],
  language: Language,
  say: Say,
): TemplateResult => html`
  <span class="queue-day small">
    <span aria-hidden="true">${group === 'today' ? say('page.desk.group.today') : shortDay(due.on, language, group === 'thisWeek')}</span>
    <span class="ds-sr-only">${due.says}.</span>
  </span>
`;

const whyOf = ({ why, claim }: QueueRow, say: Say): string =>
  claim === 'another' ? `${why} · ${say('page.desk.takenByAnother')}` : why;
