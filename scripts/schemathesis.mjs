import { enter } from './entry.mjs';

/** What each caller may take, in seconds, and how many requests of a kind are made up; the same every time. */
const seconds = 28;
const examples = 25;
const seed = 20_261_125;

/** Lets schemathesis loose on an API that really runs, as each kind of caller, with every check it has. */
enter(import.meta.url, async () => {
  const { writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { prepare } = await import('./prepare.mjs');
  const { say } = await import('./progress.mjs');
  const { run } = await import('./run.mjs');
  const { findCallers } = await import('./schemathesis/callers.mjs');
  const { configOf, leftOut } = await import('./schemathesis/config.mjs');
  const { ownStack } = await import('./schemathesis/own-stack.mjs');
  const { findSchemathesis } = await import('./schemathesis/venv.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const signal = stopSignal();

  await prepare({ say, signal });
  const program = await findSchemathesis({ say, signal });
  const stack = await ownStack({ signal });
  try {
    const { callers, names } = await findCallers(stack);
    const document = await (await fetch(`${stack.api}/openapi.json`)).json();
    let failed = 0;
    for (const caller of callers) {
      const ids = operationsFor(caller, document).filter((id) => !leftOut.has(id));
      const config = join(stack.folder, `${caller.who}.toml`);
      writeFileSync(config, configOf(caller, names, new Set(ids)));
      const { code, output } = await run(program, argumentsFor({ config, api: stack.api, ids }), {
        cwd: stack.folder,
        signal,
      });
      say(`${caller.who.padEnd(11)} ${code === 0 ? 'ok' : 'FAILED'}  ${countIn(output)}`);
      if (code !== 0) console.log(output, await faultsIn(stack.folder));
      failed += code === 0 ? 0 : 1;
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await stack.stop();
  }
});

/** What the document lets a caller do; to one of them falls what is open to everybody. */
function operationsFor({ scheme, isOpenToo }, { paths }) {
  const operations = Object.values(paths).flatMap((verbs) => Object.values(verbs));
  const isFor = ({ security }) => {
    const isOpen = security.some((it) => Object.keys(it).length === 0);
    return isOpen ? isOpenToo : security.some((it) => scheme in it);
  };
  return operations.filter(isFor).map((it) => it.operationId);
}

/** One worker: two threads of CPython 3.11 that compile at the same time may trip over each other. */
const argumentsFor = ({ config, api, ids }) => [
  ...[
    '--config-file',
    config,
    'run',
    `${api}/openapi.json`,
    '--checks',
    'all',
    '--phases',
    'examples,coverage,fuzzing,stateful',
  ],
  ...[
    '--max-examples',
    String(examples),
    '--max-time',
    String(seconds),
    '--max-response-time',
    '5',
    '--max-redirects',
    '0',
  ],
  ...['--seed', String(seed), '--workers', '1', '--generation-database', 'none', '--no-color', '--warnings', 'off'],
  ...ids.flatMap((id) => ['--include-operation-id', id]),
];

/** What the API wrote down about its own faults: an answer tells no caller of them. */
async function faultsIn(folder) {
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync(`${folder}/logs/api.log`, 'utf8').split('\n');
  return lines.filter((it) => it.includes('api.unexpected')).join('\n');
}

const countIn = (output) => /\d+ generated[^\n]*/.exec(output)?.[0] ?? '';
