import { duration, page, table } from './markdown.mjs';

const stages = {
  unsent: 'nothing was sent',
  undecided: 'sent, not decided',
  decided: 'decided',
  done: 'done by the body itself',
  irreversible: 'cannot be undone',
};

const what = ({ repair }) =>
  repair === 'empty'
    ? '**nobody has said**'
    : `${repair.act}, by ${repair.by === 'adapter' ? 'our adapter' : repair.by}${repair.within ? `, within ${duration(repair.within)}` : ''}`;

/** What is done about an errand whose trigger was wrong: a row a body, a column a stage. */
export function undoPage({ leaflets, undoTable }) {
  const rows = leaflets.flatMap((leaflet) => [
    '',
    `## ${leaflet.lifeEvent}`,
    ...table(
      ['Body', ...Object.values(stages)],
      Object.keys(leaflet.bodies).map((body) => [body, ...repairsOf(undoTable(leaflet), body)]),
    ),
  ]);
  return page('Undo: stage by body', 'the manifests', rows);
}

const repairsOf = (all, body) =>
  Object.keys(stages).map((stage) => what(all.find((it) => it.body === body && it.stage === stage)));
