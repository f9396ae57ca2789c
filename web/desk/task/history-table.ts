import type { nothing, TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Page } from '../../shared/open-page.js';
import { stackedTable } from './stacked-table.js';

/** What has happened with it, the newest first. */
export const historyTable = ({ history }: TaskShown, { say }: Page): TemplateResult | typeof nothing =>
  stackedTable({
    id: 'history',
    heading: say('page.desk.history.heading'),
    columns: [say('page.desk.history.at'), say('page.desk.history.says')],
    rows: history.map(({ at, says }) => [at, says]),
  });
