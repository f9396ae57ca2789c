import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runJest } from '../../scripts/jest.mjs';
import { aFolder } from './folders.js';
import { lives, until } from './lives.js';

const endless = `
  require('node:fs').writeFileSync(require('node:path').join(__dirname, process.pid + '.pid'), '');
  test('is not over by itself', () => new Promise(() => {}), 45_000);`;
const idsIn = (folder: string): number[] =>
  readdirSync(folder)
    .filter((it) => it.endsWith('.pid'))
    .map((it) => Number.parseInt(it, 10));

test('when told to stop, jest and its workers end in the middle of a test', async () => {
  const folder = aFolder({ 'one.test.js': endless, 'two.test.js': endless });
  const config = join(aFolder({ 'jest.config.json': JSON.stringify({ rootDir: folder }) }), 'jest.config.json');
  const stop = new AbortController();
  const run = runJest(['--config', config, '-w', '2'], { quiet: true, signal: stop.signal });
  await until(() => idsIn(folder).length === 2, 50_000);
  stop.abort(new Error('Stopped.'));
  await expect(run).rejects.toThrow('Stopped.');
  await until(() => !idsIn(folder).some(lives));
});
