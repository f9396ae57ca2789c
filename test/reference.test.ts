import { readFileSync } from 'node:fs';
import { manifests } from '../agencies/manifests.js';
import { appeals } from '../journey/appeals.js';
import { rounds } from '../journey/rounds/index.js';
import { undoTable } from '../journey/undo-table.js';
import { type Catalogue, leafletOf, lifeEvents } from '../life-events/index.js';
import { parameters } from '../life-events/law/parameters.js';
import { text } from '../life-events/texts/text.js';
import { referencePages } from '../scripts/reference/pages.mjs';

const pages = referencePages({ lifeEvents, manifests, parameters, rounds, appeals, undoTable, text });

test.each(Object.keys(pages))(
  'docs/reference/%s says what the sources say; `node scripts/reference.mjs` writes it anew',
  (name) => {
    expect(readFileSync(`docs/reference/${name}`, 'utf8')).toBe(pages[name]);
  },
);

test('every step, parameter, body and round has its place', () => {
  const leaflets = Object.values(lifeEvents as Catalogue).map((it) => leafletOf(lifeEvents, it.current));
  for (const leaflet of leaflets)
    for (const step of Object.keys(leaflet.steps)) expect(pages['steps.md']).toContain(`| \`${step}\` |`);
  for (const name of Object.keys(parameters)) expect(pages['parameters.md']).toContain(`| \`${name}\` |`);
  for (const body of Object.keys(manifests)) expect(pages['bodies.md']).toContain(`(\`${body}\`)`);
  for (const round of Object.keys(rounds)) expect(pages['rounds.md']).toContain(`## ${round}`);
});

test('no cell of the undo table is empty', () => {
  expect(pages['undo.md']).not.toContain('nobody has said');
});

test('an arrow tells the word, what must hold, and what is asked for', () => {
  expect(pages['rounds.md']).toContain('waiting --> withdrawn : declined [left] / withdraw');
});
