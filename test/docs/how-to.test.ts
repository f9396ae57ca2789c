/** The code of the how-to is that of a life event: as written down there, it compiles against what is here. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const guide = readFileSync('docs/how-to/add-a-life-event.md', 'utf8');
const blocks = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code!);

/** In the order of the page. Its texts are cut short there, and its story begins with somebody whom the reader makes up. */
const files = [
  'life-events/law/moving.ts',
  ...['findings', 'rules', 'index', 'recognise', 'life-event'].map((it) => `life-events/moving/${it}.ts`),
  ...['texts', 'story'],
  'cli/demo/scripts/moving.ts',
];
const leftOut = ['texts', 'story'];

/** What the page tells the reader to add: the parameters in their list, and a page each step. */
const added = {
  'life-events/law/parameters.ts': readFileSync('life-events/law/parameters.ts', 'utf8')
    .replace(/^import/m, "import { moving } from './moving.js';\nimport")
    .replace('...shared,', '...shared,\n  ...moving,'),
  'life-events/moving/official-pages.ts': 'export const officialPages: Readonly<Record<string, string>> = {};\n',
};

const root = process.cwd();
const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noEmit: true, incremental: false };

/** The files that there are, and these. */
function hostWith(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...sources.keys()].map((file) => dirname(file)));
  return Object.assign(host, {
    readFile: (file: string) => sources.get(file) ?? ts.sys.readFile(file),
    fileExists: (file: string) => sources.has(file) || ts.sys.fileExists(file),
    directoryExists: (folder: string) => folders.has(folder) || ts.sys.directoryExists(folder),
  });
}

function complaints(sources: ReadonlyMap<string, string>): string[] {
  const program = ts.createProgram([...sources.keys()], options, hostWith(sources));
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)!;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((it) => `${file}: ${ts.flattenDiagnosticMessageText(it.messageText, ' ')}`);
  });
}

test('the code of the page on life events compiles', () => {
  expect(blocks).toHaveLength(files.length);
  const written = files.flatMap((file, place) => (leftOut.includes(file) ? [] : [[file, blocks[place]!] as const]));
  const sources = [...written, ...Object.entries(added)].map(([file, code]) => [join(root, file), code] as const);
  expect(complaints(new Map(sources))).toEqual([]);
}, 120_000);
