import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { roundWords } from '../../journey/rounds/index.js';
import { type Catalogue, leafletOf, lifeEvents } from '../../life-events/index.js';
import { languages, sentence, type Tree } from '../../life-events/texts/text.js';

const has = (key: string): boolean => sentence('nb', key) !== undefined;
const all: Catalogue = lifeEvents;
const leaflets = Object.values(all).map(({ id, current, answers = {} }) => ({
  id,
  leaflet: leafletOf(all, current),
  answers,
}));

function keysIn(tree: Tree, path: string): string[] {
  return Object.entries(tree).flatMap(([name, it]) =>
    typeof it === 'string' ? [`${path}.${name}`] : keysIn(it, `${path}.${name}`),
  );
}

const sourcesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesIn(path, ending);
    return name.endsWith(ending) ? [readFileSync(path, 'utf8')] : [];
  });

test('the desk says the same in bokmål and in English', () => {
  for (const part of ['desk', 'page'] as const) {
    const [nb, en] = [languages.nb[part], languages.en?.[part]];
    expect(keysIn(en as Tree, part).sort()).toEqual(keysIn(nb, part).sort());
  }
});

test.each(leaflets)('every rule of $id is a statement to employees, not to the applicant', ({ id, leaflet }) => {
  const rules = Object.values(leaflet.steps).flatMap((step) => [...(step.onlyIf ?? []), ...(step.filters ?? [])]);
  expect(rules.map((it) => `desk.${id}.rule.${it.name}`).filter((key) => !has(key))).toEqual([]);
  const spoken = keysIn((languages.nb.desk as Tree)[id] as Tree, `desk.${id}`).map(
    (key) => sentence('nb', key)!.sentence,
  );
  expect(spoken.filter((it) => /\b(du|deg|din|ditt|dine|dere|deres)\b/i.test(it))).toEqual([]);
});

test.each(leaflets)('every finding of $id has a name and a question', ({ id, leaflet }) => {
  const wanted = Object.keys(leaflet.findings).flatMap((it) => [
    `desk.${id}.finding.${it}`,
    `desk.${id}.question.${it}`,
  ]);
  expect(wanted.filter((key) => !has(key))).toEqual([]);
  const asked = Object.keys(leaflet.findings).map((it) => sentence('nb', `desk.${id}.question.${it}`)!.sentence);
  expect(asked.filter((it) => !it.endsWith('?'))).toEqual([]);
});

test.each(leaflets)('everybody whom a step or a finding of $id is about is called something', ({ id, leaflet }) => {
  const roles = [
    ...Object.values(leaflet.steps).map(({ each }) => each),
    ...Object.values(leaflet.findings).flatMap(({ of }) => of),
  ];
  const named = [...new Set(roles)].filter((it) => it !== 'everyone' && !has(`desk.who.${it}`));
  expect(named.map((role) => `desk.${id}.who.${role}`).filter((key) => !has(key))).toEqual([]);
});

test.each(leaflets)('every code that a finding of $id may have has its word', ({ id, answers }) => {
  const wanted = Object.entries(answers).flatMap(([name, codes]) =>
    typeof codes === 'string' ? [] : codes.map((code) => `desk.${id}.value.${name}.${code}`),
  );
  expect(wanted.filter((key) => !has(key))).toEqual([]);
});

test('every word that a round hears stands on its chart', () => {
  expect(roundWords.filter((it) => !has(`desk.word.${it}`))).toEqual([]);
});

test('every cause that a task can have is a question', () => {
  const causes = /\bcause\b[^,'\n()]{0,12}'([a-z-]+)'|^ {2}[A-Z]\w+: '([a-z-]+)',$/gm;
  const found = [...sourcesIn('journey', '.ts'), ...sourcesIn('workflows', '.ts')]
    .flatMap((it) => [...it.matchAll(causes)])
    .map((it) => it[1] ?? it[2]!);
  const never = new Set(['by-person', 'consent-withdrawn', 'superseded', 'taken-back', 'trigger-annulled']);
  expect(found.length).toBeGreaterThan(10);
  expect([...new Set(found)].filter((it) => !never.has(it) && !has(`desk.cause.${it}.question`))).toEqual([]);
});

test('the page of the desk asks for no sentence that there is not', () => {
  const asked = sourcesIn(join('web', 'desk'), '.ts').flatMap((it) => [...it.matchAll(/'(page\.desk\.[A-Za-z.]+)'/g)]);
  expect(asked.length).toBeGreaterThan(30);
  expect([...new Set(asked.map((it) => it[1]!))].filter((key) => !key.endsWith('.') && !has(key))).toEqual([]);
});
