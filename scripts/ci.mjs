import { enter } from './entry.mjs';

enter(import.meta.url, async () => {
  const { spawnSync } = await import('node:child_process');
  const { existsSync, mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join, resolve } = await import('node:path');
  const { root } = await import('./clone.mjs');
  const { Complaint } = await import('./complaint.mjs');
  const { readJson } = await import('./json-file.mjs');
  const { npmCommand } = await import('./npm.mjs');
  const { checked, outcomeOf, summed } = await import('./outcome.mjs');
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
    const code = npm(...args, '--', '--json', `--outputFile=${report}`);
    return outcomeOf(`npm ${args.join(' ')}`, code, readJson(report));
  };
  const check = (...args) => checked(`npm ${args.join(' ')}`, npm(...args));

  const outcomes = [
    jest('test'),
    check('run', 'verify'),
    jest('run', 'test:contracts'),
    check('run', 'bench', '--', '--gate'),
    check('run', 'schemathesis'),
  ];
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${summed(outcomes)}`);
  return outcomes.some((it) => it.failures.length > 0) ? 1 : 0;
});
