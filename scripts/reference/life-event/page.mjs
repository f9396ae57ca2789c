import { linked, list, page, table } from '../markdown.mjs';
import { parameterRows } from '../parameters.mjs';
import { diagram } from '../rounds.mjs';
import { lawTable } from './law-table.mjs';
import { stepSection, stepsTable } from './steps.mjs';

/** One life event, whole: what begins it, its steps with rule and law, how its rounds go, its numbers, its links, its edge cases, what is shown by tests, and the law case by case. */
export function lifeEventPage(from) {
  const { lifeEvent, leaflet, said } = from;
  return page(`${said('title', 'en')}`, `the leaflet \`${leaflet.version}\`, its rules, texts, parameters and tests`, [
    '',
    `${said('title', 'nb')} · \`${lifeEvent.id}\` · [everything that a life event is](../how-to/add-a-life-event.md)`,
    ...section('What begins it, and what takes it back', triggers(from)),
    ...section('Steps', stepsTable(from)),
    ...section('Each step', steps(from)),
    ...section('What may concern somebody beside it', links(from)),
    ...section('How its rounds go', rounds(from)),
    ...section('Numbers of the law', numbers(from)),
    ...section('Edge cases', edges(from)),
    ...section('What is shown, and by which test', shownBy(from)),
    ...section('The law, case by case', lawTable(from)),
  ]);
}

const section = (title, lines) => (lines.length === 0 ? [] : ['', `## ${title}`, ...lines]);

const steps = (from) => Object.entries(from.leaflet.steps).flatMap(([id, step]) => stepSection(id, step, from));

const sayers = { register: 'a register', person: 'the person', body: 'a body, for who has agreed' };

const triggers = ({ lifeEvent, law }) =>
  table(
    ['Trigger', 'Who may say it', 'Asked with it', 'Taken back by', 'Law'],
    lifeEvent.triggers.map((it) => [
      `\`${it.kind}\`${it.tells ? ' (told to a journey there is)' : ''}`,
      list(it.by.map((who) => sayers[who])),
      list(it.asks),
      list(it.reversedBy.map((kind) => `\`${kind}\``)),
      it.law === undefined ? '' : linked(law(it.law)),
    ]),
  );

const links = ({ leaflet, said, law }) =>
  table(
    ['Link', 'Says', 'To', 'For', 'When', 'Law'],
    Object.entries(leaflet.links ?? {}).map(([id, it]) => [
      `\`${id}\``,
      said(`link.${id}.title`, 'en'),
      it.to ? `[${it.to}](${it.to}.md)` : it.page,
      it.each,
      list(it.onlyIf.map(({ name }) => name)),
      linked(law(it.law)),
    ]),
  );

const rounds = ({ leaflet, machineOf }) =>
  [...new Set(Object.values(leaflet.steps).map(({ round }) => machineOf(round)))].flatMap((it) => diagram(it, '###'));

const numbers = ({ parameters, law }) =>
  table(
    ['Parameter', 'Value', 'Unit', 'Valid from', 'Known from', 'Law', 'Source', 'Verified'],
    parameters.flatMap((it) => parameterRows(it, (quoted) => linked(law(quoted)))),
  );

const edges = ({ stories, edges: all }) =>
  table(
    ['Edge case', 'Shown by'],
    Object.entries(all).map(([says, begins]) => {
      const shows = (title) => begins.some((it) => title.startsWith(it));
      return [says, stories.flatMap(({ titles }) => titles.filter(shows)).join('<br>')];
    }),
  );

const shownBy = ({ stories }) =>
  stories.flatMap(({ file, titles }) => ['', `\`${file}\``, '', ...titles.map((it) => `- ${it}`)]);
