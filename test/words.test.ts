/** One word for one thing: the words that the design sets aside are no identifiers of ours. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Rooms that speak our own words; agencies, channels and stand-ins keep the bodies' own. */
const rooms = ['journey', 'life-events', 'intake', 'workflows', 'activities', 'store', 'workers', 'api', 'cli'];

const setAside = new Set(['case', 'cases', 'service', 'services', 'agency']);

/** What others named: the language, Temporal, Altinn. */
const theirs = new Set([
  'case',
  'toLowerCase',
  'toUpperCase',
  'workflowService',
  'isGrpcServiceError',
  'serviceResource',
]);

const identifiersIn = (text: string): string[] =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .match(/[A-Za-z_$][\w$]*/g) ?? [];

const wordsOf = (identifier: string): string[] => identifier.split(/(?=[A-Z])|_|\$/).map((it) => it.toLowerCase());

const isSetAside = (identifier: string): boolean =>
  !theirs.has(identifier) && wordsOf(identifier).some((word) => setAside.has(word));

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

test.each(rooms)('%s speaks of journeys, steps and bodies', (room) => {
  const found = filesOf(join(root, room)).flatMap((path) =>
    [...new Set(identifiersIn(readFileSync(path, 'utf8')).filter(isSetAside))].map(
      (it) => `${relative(root, path)}: ${it}`,
    ),
  );
  expect(found).toEqual([]);
});

test('a word that is set aside is found wherever it stands in an identifier', () => {
  expect(['caseId', 'agencyName', 'theService', 'journey_case'].filter(isSetAside)).toHaveLength(4);
  expect(['caseworker', 'toLowerCase', 'journey'].filter(isSetAside)).toEqual([]);
});
