/** Lists, counts and the scrape, from a thousand open journeys to a hundred thousand: neither slower nor longer. */
import pg from 'pg';
import type { Store } from '../../store/open-store.js';
import { print } from '../figure.js';
import { exponent, median, round } from '../statistics.js';
import { fill } from './fill.js';
import type { Readers } from './readers.js';
import { timed } from './requests.js';
import type { Stack } from './stack.js';

export async function growth(stack: Stack, store: Store, readers: Readers, sizes: readonly number[]): Promise<boolean> {
  const seen: { size: number; series: number; times: Record<string, number> }[] = [];
  let filled = 0;
  for (const size of sizes) {
    await fill(store, filled, size - filled);
    filled = size;
    await analyze(stack.postgres);
    seen.push({ size, series: await seriesOf(stack, readers), times: await timesOf(stack, readers) });
  }
  for (const name of Object.keys(readers.ours).filter((it) => it !== 'journey'))
    print({
      figure: `${name} against open journeys, exponent`,
      ours: round(exponent(seen.map(({ size, times }) => [size, times[name]!]))),
      goal: 0.1,
      milliseconds: Object.fromEntries(seen.map(({ size, times }) => [size, round(times[name]!, 2)])),
    });
  const [least, most] = [seen[0]!.series, seen.at(-1)!.series];
  return print({ figure: 'series for a hundred times as many journeys', ours: most - least, bound: 0, series: most });
}

async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('ANALYZE');
  await client.end();
}

async function timesOf(stack: Stack, { ours }: Readers): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const [name, target] of Object.entries(ours))
    times[name] = median(await timed({ base: stack.api, ...target }, 200));
  return times;
}

async function seriesOf({ api }: Stack, { ours }: Readers): Promise<number> {
  const { path, headers } = ours.metrics!;
  const page = await (await fetch(api + path, { headers })).text();
  return page.split('\n').filter((it) => it.startsWith('livsferd_') && !it.startsWith('livsferd_http')).length;
}
