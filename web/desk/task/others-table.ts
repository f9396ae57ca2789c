import { html, type nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { statusIcon } from '../../shared/icon.js';
import type { Say } from '../../shared/texts.js';
import { stackedTable } from './stacked-table.js';

/** The other errands of the same journey, as far as the viewer may see them. */
export const othersTable = ({ others }: TaskShown, say: Say): TemplateResult | typeof nothing =>
  stackedTable({
    id: 'others',
    heading: say('page.desk.others.heading'),
    lead: say('page.desk.others.lead'),
    columns: ['step', 'body', 'state'].map((it) => say(`page.desk.others.${it}`)),
    rows: others.map(({ title, body, status }) => [
      title,
      body,
      html`<span class="with-icon">${statusIcon(status.word)}<span>${status.says}</span></span>`,
    ]),
  });
