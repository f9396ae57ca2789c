import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { alerts } from './metrics-in-use.js';
import { hasPromtool, promtool } from './promtool.js';

const read = (path: string): string => readFileSync(path, 'utf8');

describe(`promtool${hasPromtool ? '' : ' (skipped: this machine has no promtool; Debian’s package prometheus has it)'}`, () => {
  const withPromtool = hasPromtool ? test : test.skip;
  withPromtool('takes the configuration and the rules', () => {
    expect(promtool(['check', 'config', 'prometheus.yml'])).toBeUndefined();
    expect(promtool(['check', 'rules', 'alerts.yml'])).toBeUndefined();
  });
  withPromtool('sees every alert fire when it should, and not before', () => {
    expect(promtool(['test', 'rules', 'alerts.test.yml'])).toBeUndefined();
  });
});

test('every alert has a story in which it is quiet and one in which it fires', () => {
  const told: { alertname: string; exp_alerts: unknown[] }[] = parse(
    read('ops/prometheus/alerts.test.yml'),
  ).tests.flatMap((it: { alert_rule_test: unknown[] }) => it.alert_rule_test);
  const without = alerts.filter(
    ({ alert }) =>
      !told.some((it) => it.alertname === alert && it.exp_alerts.length === 0) ||
      !told.some((it) => it.alertname === alert && it.exp_alerts.length > 0),
  );
  expect(without.map((it) => it.alert)).toEqual([]);
});

test('every alert leads to its line in the runbook, and every line has its alert', () => {
  const guide = read('docs/how-to/answer-an-alert.md');
  const lines = [...guide.matchAll(/^\| <a id="([a-z-]+)"><\/a>([A-Za-z]+) \|/gm)].map(([, id, name]) => ({
    id,
    name,
  }));
  expect(lines.map(({ id, name }) => [name, `docs/how-to/answer-an-alert.md#${id}`]).sort()).toEqual(
    alerts.map(({ alert, annotations }) => [alert, annotations.runbook_url]).sort(),
  );
  expect(new Set(lines.map((it) => it.id)).size).toBe(lines.length);
});

test('what lies in the database is never added up over the API processes', () => {
  const kept =
    /livsferd_(?:journeys|errands|stalls|tasks_\w+|oldest_\w+|effects|body_\w+|events|deliveries\w*|standings_behind)\b/;
  const added = alerts.filter(({ expr }) => kept.test(expr) && !/\bmax\b/.test(expr));
  expect(added.map((it) => it.alert)).toEqual([]);
});
