import { enter } from './entry.mjs';

/** What one check came to. A jest run counts its tests; a suite that did not even load counts as one that failed. */
const counted = ({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numRuntimeErrorTestSuites,
  skipped: numPendingTests,
});

/** A run that left no counts has failed; one that ended badly with no failed test in it has too. */
function outcomeOf(code, report) {
  const outcome = report ? counted(report) : { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

const sum = (outcomes, key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);

enter(import.meta.url, async () => {
  const { spawnSync } = await import('node:child_process');
  const { existsSync, mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join, resolve } = await import('node:path');
  const { root } = await import('./clone.mjs');
  const { Complaint } = await import('./complaint.mjs');
  const { readJson } = await import('./json-file.mjs');
  const { npmCommand } = await import('./npm.mjs');
  const { say } = await import('./progress.mjs');
  const { findTimeSkipping } = await import('./time-skipping.mjs');

  const specs = resolve(root, process.env.SPECS_DIR || '../shared/specs');
  if (!existsSync(specs))
    throw new Complaint(`The published formats are not at ${specs}; set SPECS_DIR.\n0 passed, 1 failed`);
  const { reason } = await findTimeSkipping({ say });
  if (reason) throw new Complaint(`The time-skipping test server cannot be had: ${reason}.\n0 passed, 1 failed`);

  const { installDebianPackages } = await import('./debian-packages.mjs');
  await installDebianPackages({ say });

  const folder = mkdtempSync(join(tmpdir(), 'livsferd-ci-'));
  const { command, first } = npmCommand();
  const npm = (...args) => {
    console.log(`\n> npm ${args.join(' ')}`);
    return spawnSync(command, [...first, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SPECS_DIR: specs },
    }).status;
  };
  const jest = (...args) => {
    const report = join(folder, `${args.at(-1).replace(':', '-')}.json`);
    return outcomeOf(npm(...args, '--', '--json', `--outputFile=${report}`), readJson(report));
  };
  const check = (...args) =>
    npm(...args) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

  const outcomes = [
    jest('test'),
    check('run', 'verify'),
    jest('run', 'test:contracts'),
    check('run', 'bench', '--', '--gate'),
    check('run', 'schemathesis'),
  ];
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${sum(outcomes, 'passed')} passed, ${sum(outcomes, 'failed')} failed`);
  return sum(outcomes, 'failed') === 0 ? 0 : 1;
});
