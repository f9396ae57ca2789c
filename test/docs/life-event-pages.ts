/** The pages of docs/life-events, from what leaflets, texts, parameters, tests and tables say. */
import { readdirSync, readFileSync } from 'node:fs';
import { lawShown } from '../../api/views/law-shown.js';
import { appeals } from '../../journey/appeals.js';
import type { Day } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Rule } from '../../journey/eligibility.js';
import type { Journey } from '../../journey/journey.js';
import { withRole } from '../../journey/parties.js';
import { machineOf } from '../../journey/rounds/index.js';
import { type View, viewOf } from '../../journey/view.js';
import { type Catalogue, leafletOf, lifeEvents } from '../../life-events/index.js';
import { parameters } from '../../life-events/law/parameters.js';
import type { LifeEvent } from '../../life-events/life-event.js';
import { sentence } from '../../life-events/texts/text.js';
import { lifeEventPage } from '../../scripts/reference/life-event/page.mjs';
import { type CaseTable, judged, type Row, told } from '../case-table.js';
import { tables } from '../case-tables.js';
import { handbookEdges } from '../life-events/handbook-edges.js';
import { today } from '../stories.js';
import { givenIn } from './given.js';
import { titlesIn } from './titles.js';

export const lifeEventPages = (): Record<string, string> =>
  Object.fromEntries(Object.values(lifeEvents as Catalogue).map((it) => [`${it.id}.md`, pageOf(it)]));

function pageOf(lifeEvent: LifeEvent): string {
  const leaflet = leafletOf(lifeEvents, lifeEvent.current);
  const table = tables.find((it) => it.lifeEvent === lifeEvent.id);
  const looked = table ? lookedAt(leaflet, table) : {};
  return lifeEventPage({
    ...{ lifeEvent, leaflet, appeals, machineOf },
    said: (key, language) => sentence(language, `${lifeEvent.id}.${key}`)?.sentence,
    law: (quoted) => lawShown(quoted, 'en'),
    looks: (rule) => [...(looked[rule] ?? [])].sort().join(', '),
    parameters: parametersIn(lifeEvent.id),
    stories: storiesOf(lifeEvent.id),
    edges: handbookEdges[lifeEvent.id] ?? {},
    rows: table?.rows.map((row) => rowOf(leaflet, table, row)) ?? [],
  });
}

/** Numbers of the law that the life event's own files name. */
function parametersIn(id: string) {
  const folder = `life-events/${id}`;
  const source = readdirSync(folder)
    .map((it) => readFileSync(`${folder}/${it}`, 'utf8'))
    .join('\n');
  return Object.values(parameters).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(source));
}

const storiesOf = (id: string) =>
  readdirSync(`test/life-events/${id}`)
    .filter((it) => it.endsWith('.test.ts'))
    .map((it) => `test/life-events/${id}/${it}`)
    .map((file) => ({ file, titles: titlesIn(readFileSync(file, 'utf8')) }));

const rowOf = (leaflet: Leaflet, table: CaseTable, row: Row) => ({
  says: row.says,
  given: givenIn(row),
  hoped: [...Object.keys(row.then), ...Object.keys(row.due ?? {})],
  removed: row.parties?.removed ?? [],
  judged: judged(leaflet, table, row).map((it) => {
    const [answer, rule] = it.says.split(' ') as ['yes' | 'no' | 'unknown' | 'done' | 'unmet', string | undefined];
    return {
      ...{ step: it.step, about: it.about, answer },
      ...(rule !== undefined && { rule }),
      ...(it.law !== undefined && { law: it.law }),
      ...(it.due !== undefined && { due: it.due }),
    };
  }),
});

/** What each rule has looked at in the cases of the table, and who holds it. */
function lookedAt(leaflet: Leaflet, table: CaseTable): Record<string, Set<string>> {
  const found: Record<string, Set<string>> = {};
  for (const row of table.rows)
    for (const [rule, view] of judgedIn(leaflet, told(leaflet, table, row).journey, row.on ?? today)) {
      const looked = view.startLooking();
      rule.judge(view);
      found[rule.name] ??= new Set();
      for (const { at } of looked) found[rule.name]!.add(heldBy(leaflet, at));
    }
  return found;
}

const judgedIn = ({ steps }: Leaflet, journey: Journey, day: Day): [Rule, View][] =>
  Object.values(steps).flatMap((step) =>
    withRole(journey.parties, step.each).flatMap((party) =>
      rulesOf(step).map((rule): [Rule, View] => [rule, viewOf(journey, party, day)]),
    ),
  );

const rulesOf = ({ onlyIf = [], filters = [], doneWhen, while: lasting }: Leaflet['steps'][string]): Rule[] => [
  ...[...onlyIf, ...filters],
  ...(doneWhen ? [doneWhen] : []),
  ...(lasting ? [lasting] : []),
];

function heldBy({ findings }: Leaflet, at: string): string {
  if (at.startsWith('outcome:')) return `what came of ${at.slice('outcome:'.length)}`;
  const from = findings[at]?.from;
  return from === 'person' ? `${at} (asked)` : `${at} (${from})`;
}
