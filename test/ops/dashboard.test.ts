import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dashboard, expressions } from './metrics-in-use.js';
import { hasPromtool, promtoolChecks } from './promtool.js';

const provisioned = (path: string) => parse(readFileSync(`ops/grafana/provisioning/${path}`, 'utf8'));
const panels = dashboard.panels;

test('the page has a row for each thing that operators look after', () => {
  expect(panels.filter((it) => it.type === 'row').map((it) => it.title)).toEqual([
    ...['Flow', 'Stalls by cause', 'Bodies', 'Feeds and intake', 'API', 'Workers', 'Temporal'],
  ]);
});

test('no two panels have one id, one name or one place', () => {
  const names: unknown[][] = [panels.map((it) => it.id), panels.map((it) => it.title)];
  for (const all of names) expect(new Set(all).size).toBe(all.length);
  const taken = new Map<string, string>();
  for (const { title, gridPos } of panels) {
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1)
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
        expect(`${title} over ${taken.get(`${x},${y}`) ?? 'nothing'}`).toBe(`${title} over nothing`);
        taken.set(`${x},${y}`, title);
      }
  }
});

test('every panel asks the data source that is provisioned', () => {
  const sources = provisioned('datasources/prometheus.yml').datasources;
  const asked = [...JSON.stringify(dashboard).matchAll(/"datasource":\{"type":"(\w+)","uid":"([^"]+)"\}/g)];
  expect(new Set(asked.map(([, type, uid]) => `${type} ${uid}`))).toEqual(
    new Set(sources.map((it: { type: string; uid: string }) => `${it.type} ${it.uid}`)),
  );
});

test('the folder that Grafana reads dashboards from is the one that the page is mounted in', () => {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true });
  const [{ options }] = provisioned('dashboards/livsferd.yml').providers;
  const mounts: string[] = services.grafana.volumes;
  expect(mounts).toContain(`./ops/grafana/dashboards:${options.path}:ro`);
  const home: string = services.grafana.environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH;
  expect(existsSync(home.replace(options.path, 'ops/grafana/dashboards'))).toBe(true);
});

test('a legend shows only labels that its expression leaves', () => {
  const lost = panels.flatMap((panel) =>
    panel.type === 'row'
      ? []
      : panel.targets.flatMap(({ expr, legendFormat = '' }) =>
          [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)]
            .map(([, label]) => label!)
            .filter((label) => !leaves(expr, label))
            .map((label) => `${panel.title}: ${label}`),
        ),
  );
  expect(lost).toEqual([]);
});

/** The outermost `by` decides; where there is none, all labels are left. */
function leaves(expr: string, label: string): boolean {
  const by = /\b(?:sum|max|min) by \(([^)]*)\)/.exec(expr)?.[1];
  return by === undefined || by.split(',').some((it) => it.trim() === label);
}

const withPromtool = hasPromtool ? test : test.skip;
withPromtool(`every expression can be read${hasPromtool ? '' : ' (skipped: this machine has no promtool)'}`, () => {
  const rules = expressions
    .filter(({ where }) => where.startsWith('the panel'))
    .map(({ expr }, nth) => ({ record: `panel_${nth}`, expr: expr.replaceAll('$life_event', '.*') }));
  expect(promtoolChecks({ groups: [{ name: 'panels', rules }] })).toBeUndefined();
});
