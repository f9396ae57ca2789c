import { expressions, metricsIn } from './metrics-in-use.js';
import { apiPage, namesOn, workersPage } from './pages.js';
import { hasPromtool, promtool } from './promtool.js';
import { seriesOf, valuesOf } from './scrape.js';

let api: string;
let workers: string;
beforeAll(async () => {
  api = await apiPage();
  workers = await workersPage();
}, 120_000);

test('every metric that an alert or a panel reads is one that a process shows', () => {
  const shown = new Set(['up', ...namesOn(api), ...namesOn(workers)]);
  const missing = expressions.flatMap(({ where, expr }) =>
    metricsIn(expr)
      .filter((it) => !shown.has(it))
      .map((it) => `${where} reads ${it}`),
  );
  expect(missing).toEqual([]);
});

test('every metric of ours is one that somebody looks at', () => {
  const read = new Set(expressions.flatMap(({ expr }) => metricsIn(expr)));
  const ours = [api, workers]
    .flatMap((page) => [...page.matchAll(/^# TYPE (livsferd_\S+) /gm)].map(([, name]) => name!))
    .filter((name) => !['', '_bucket', '_count'].some((part) => read.has(name + part)));
  expect(ours).toEqual([]);
});

test('Temporal’s own measures of the workers stand on the same page, by task queue', () => {
  const series = seriesOf(workers);
  for (const name of ['worker_task_slots_available', 'num_pollers', 'activity_execution_failed_total'])
    expect(series.filter((it) => it.startsWith(`temporal_${name}{`) && it.includes('task_queue="small"'))).not.toEqual(
      [],
    );
  expect(series.join('\n')).toMatch(/temporal_workflow_task_execution_failed_total\{[^}]*workflow_type="broken"/);
});

test('no label of the workers’ page is an id', () => {
  for (const value of valuesOf(seriesOf(workers)).filter((it) => !/^(?:\+Inf|[\d.]+|v[\d.]+)$/.test(it)))
    expect(value).not.toMatch(/small-|[0-9a-f]{8}-|\d{5}/);
});

(hasPromtool ? test : test.skip)(
  `Prometheus can read both pages${hasPromtool ? '' : ' (skipped: this machine has no promtool)'}`,
  () => {
    for (const page of [api, workers]) {
      const complaints = (promtool(['check', 'metrics'], page) ?? '').split('\n').filter((it) => it.trim() !== '');
      expect(complaints.filter((it) => !/^(?:nodejs|temporal)_\S+ (?:non-counter|no help|counter)/.test(it))).toEqual(
        [],
      );
    }
  },
);
