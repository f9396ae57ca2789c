import type { Context } from '@temporalio/activity';
import { registry } from '../../workers/metrics.js';
import { watchFeeds } from '../../workers/watch-feeds.js';

const run = (activityType: string, give: () => Promise<unknown>) =>
  watchFeeds({ info: { activityType } } as Context).inbound!.execute!({ args: ['folkeregisteret'], headers: {} }, give);

const at = async (name: string): Promise<number | undefined> =>
  (await registry.getSingleMetric(`livsferd_feed_${name}_timestamp_seconds`)!.get()).values[0]?.value;

test('a feed is caught up when it has nothing more, and read whenever a page of it was', async () => {
  await run('send', async () => ({ rest: 1_000 }));
  expect([await at('read'), await at('caught_up')]).toEqual([undefined, undefined]);

  expect(await run('pullPage', async () => ({ rest: 0 }))).toEqual({ rest: 0 });
  expect([await at('read'), await at('caught_up')]).toEqual([expect.closeTo(Date.now() / 1_000, 0), undefined]);

  await run('pullPage', async () => ({ rest: 1_000 }));
  expect(await at('caught_up')).toEqual(expect.closeTo(Date.now() / 1_000, 0));
});

test('a page that could not be read leaves the feed where it was', async () => {
  const before = await at('read');
  await expect(run('pullPage', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await at('read')).toBe(before);
});
