/** The tables of the law: each row says what the steps of a life event answer in one case, and by which rule. */
import { lifeEvents } from '../../life-events/index.js';
import { astray, type CaseTable, type Row } from '../case-table.js';
import { leafletFor, tables } from '../case-tables.js';

const rows = tables.flatMap((table) =>
  table.rows.map((row): [string, string, CaseTable, Row] => [table.lifeEvent, row.says, table, row]),
);

test('every life event has its table, and is played through by it', () => {
  expect(tables.map((it) => it.lifeEvent)).toEqual(Object.keys(lifeEvents));
});

test.each(rows)('%s: %s', (_, __, table, row) => {
  expect(astray(leafletFor(table), table, row)).toEqual([]);
});
