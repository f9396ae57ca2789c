import { enter } from './entry.mjs';

const pattern = '<rootDir>/test/contracts/*.contract.ts';
const asNumber = ({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numRuntimeErrorTestSuites,
});

/** The options of this command; the other arguments are jest's. */
function optionsOf(args) {
  const given = (name) => args.includes(`--${name}`);
  const outputFile = args.find((it) => it.startsWith('--outputFile='))?.slice('--outputFile='.length);
  const own = /^--(json|require|outputFile=.*)$/;
  return { json: given('json'), required: given('require'), outputFile, rest: args.filter((it) => !own.test(it)) };
}

const order = ['requests', 'answers', 'documents', 'events', 'numbers', 'mutations', 'rules'];
const counted = (counts) =>
  order
    .filter((what) => counts[what])
    .map((what) => `${counts[what]} ${counts[what] === 1 ? what.slice(0, -1) : what}`)
    .join(', ');

/** `dialogporten  schema  14 requests, 14 answers, 224 mutations`, and what went wrong under it. */
function lineOf({ body, against, counts, sources, faults }) {
  const of = against === 'prose only' ? `(${sources.join('; ')})` : '';
  const said = [counted(counts), of].filter(Boolean).join('  ');
  return [`${body.padEnd(18)} ${against.padEnd(18)} ${faults.length > 0 ? 'FAILED  ' : ''}${said}`, ...faults].join(
    '\n',
  );
}

const faultsIn = ({ message, assertionResults }) => {
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && message) return [message];
  return failed.map(({ fullName, failureMessages }) => `  ${fullName}\n${failureMessages.join('\n')}`);
};

/** What was checked by body, and the test files that say nothing of a body because they did not run. */
function summaryOf(report, tallies) {
  const failedIn = new Map(
    report.testResults.filter(({ status }) => status === 'failed').map((it) => [it.name, faultsIn(it)]),
  );
  const bodies = tallies.map(({ file, ...tally }) => ({ ...tally, faults: failedIn.get(file) ?? [] }));
  const silent = [...failedIn].filter(([file]) => !tallies.some((tally) => tally.file === file));
  return { bodies: bodies.sort((a, b) => (a.body < b.body ? -1 : 1)), silent: silent.flatMap(([, faults]) => faults) };
}

enter(import.meta.url, async () => {
  const { existsSync, mkdtempSync, readdirSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join, resolve } = await import('node:path');
  const { root } = await import('./clone.mjs');
  const { readJson, writeJson } = await import('./json-file.mjs');
  const { runJest } = await import('./jest.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { say } = await import('./progress.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const { json, required, outputFile, rest } = optionsOf(process.argv.slice(2));

  const specs = resolve(root, process.env.SPECS_DIR ?? '../shared/specs');
  if (!existsSync(specs)) {
    say(`Contracts were left out: the published formats are not at ${specs}. SPECS_DIR names another folder.`);
    return required ? 1 : 0;
  }
  const signal = stopSignal();
  await prepare({ signal, builds: false });

  const folder = mkdtempSync(join(tmpdir(), 'livsferd-contracts-'));
  try {
    const file = join(folder, 'report.json');
    const tallied = join(folder, 'tally');
    const args = ['--testMatch', pattern, '--json', `--outputFile=${file}`, ...rest];
    const code = await runJest(args, {
      quiet: true,
      signal,
      env: { ...process.env, SPECS_DIR: specs, CONTRACTS_TALLY: tallied },
    });
    const report = readJson(file);
    if (!report) throw new Error('The contract tests could not be run: jest left no report');
    const tallies = existsSync(tallied) ? readdirSync(tallied).map((it) => readJson(join(tallied, it))) : [];
    const summary = summaryOf(report, tallies);
    const whole = { ...asNumber(report), specs, ...summary };
    if (outputFile) writeJson(resolve(root, outputFile), { ...whole, testResults: report.testResults });
    if (json && !outputFile) console.log(JSON.stringify(whole, null, 2));
    else for (const line of [...summary.bodies.map(lineOf), ...summary.silent]) say(line);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
