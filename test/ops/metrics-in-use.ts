import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { Dashboard } from './dashboard-model.js';

const read = (path: string): string => readFileSync(path, 'utf8');

const AlertRule = z.strictObject({
  alert: z.string().regex(/^[A-Z][A-Za-z]+$/),
  expr: z.string(),
  for: z
    .string()
    .regex(/^\d+[mh]$/)
    .optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({ summary: z.string().min(20), runbook_url: z.string() }),
});

const Rules = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), rules: z.array(AlertRule).min(1) })).min(1),
});

export const alerts = Rules.parse(parse(read('ops/prometheus/alerts.yml'))).groups.flatMap((it) => it.rules);

export const dashboard = Dashboard.parse(JSON.parse(read('ops/grafana/dashboards/livsferd.json')));

/** The metrics that an expression reads. */
export const metricsIn = (expr: string): string[] => [
  ...new Set(expr.match(/\b(?:livsferd|temporal|process|nodejs)_[a-z0-9_]+|\bup\b/g) ?? []),
];

/** Every expression that operators look at, and where it stands. */
export const expressions: readonly { where: string; expr: string }[] = [
  ...alerts.map((it) => ({ where: `the alert ${it.alert}`, expr: it.expr })),
  ...dashboard.panels.flatMap((panel) =>
    panel.type === 'row' ? [] : panel.targets.map(({ expr }) => ({ where: `the panel ${panel.title}`, expr })),
  ),
  ...dashboard.templating.list.map(({ name, definition }) => ({ where: `the choice ${name}`, expr: definition })),
];
