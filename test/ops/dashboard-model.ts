import { z } from 'zod';

/** As much of Grafana's model of a dashboard as ours uses; what it does not know is a mistake. */
const Source = z.strictObject({ type: z.literal('prometheus'), uid: z.string() });

const GridPos = z.strictObject({
  x: z.int().min(0).max(23),
  y: z.int().min(0),
  w: z.int().min(1).max(24),
  h: z.int().min(1),
});

const Target = z.strictObject({
  refId: z.string().regex(/^[A-Z]$/),
  datasource: Source,
  expr: z.string().min(1),
  legendFormat: z.string().optional(),
  editorMode: z.literal('code'),
  range: z.literal(true).optional(),
  instant: z.literal(true).optional(),
  format: z.literal('table').optional(),
});

const Row = z.strictObject({
  type: z.literal('row'),
  id: z.int(),
  title: z.string(),
  collapsed: z.literal(false),
  gridPos: GridPos,
  panels: z.tuple([]),
});

const units = z.enum(['short', 's', 'bytes', 'reqps']);
const shared = {
  id: z.int(),
  title: z.string().min(3),
  description: z.string().min(5),
  datasource: Source,
  gridPos: GridPos,
  targets: z.array(Target).min(1),
};
const Steps = z.array(z.strictObject({ color: z.string(), value: z.number().nullable() })).min(1);

const TimeSeries = z.strictObject({
  type: z.literal('timeseries'),
  ...shared,
  fieldConfig: z.strictObject({
    defaults: z.strictObject({
      unit: units,
      min: z.number(),
      custom: z.strictObject({
        fillOpacity: z.number(),
        showPoints: z.literal('never'),
        stacking: z.strictObject({ mode: z.enum(['none', 'normal']), group: z.string() }),
      }),
    }),
    overrides: z.tuple([]),
  }),
  options: z.strictObject({
    legend: z.strictObject({
      displayMode: z.literal('table'),
      placement: z.enum(['bottom', 'right']),
      calcs: z.array(z.string()),
    }),
    tooltip: z.strictObject({ mode: z.literal('multi'), sort: z.literal('desc') }),
  }),
});

const Stat = z.strictObject({
  type: z.literal('stat'),
  ...shared,
  fieldConfig: z.strictObject({
    defaults: z.strictObject({
      unit: units,
      thresholds: z.strictObject({ mode: z.literal('absolute'), steps: Steps }),
    }),
    overrides: z.tuple([]),
  }),
  options: z.strictObject({
    colorMode: z.literal('value'),
    graphMode: z.literal('area'),
    reduceOptions: z.strictObject({ calcs: z.array(z.string()).min(1), fields: z.string(), values: z.boolean() }),
  }),
});

const Table = z.strictObject({
  type: z.literal('table'),
  ...shared,
  fieldConfig: z.strictObject({ defaults: z.strictObject({ unit: units }), overrides: z.tuple([]) }),
  options: z.strictObject({
    showHeader: z.boolean(),
    sortBy: z.array(z.strictObject({ displayName: z.string(), desc: z.boolean() })),
  }),
  transformations: z.array(z.strictObject({ id: z.literal('organize'), options: z.looseObject({}) })),
});

const Variable = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  label: z.string(),
  type: z.literal('query'),
  datasource: Source,
  definition: z.string(),
  query: z.strictObject({ query: z.string(), refId: z.string() }),
  includeAll: z.boolean(),
  multi: z.boolean(),
  allValue: z.string(),
  refresh: z.union([z.literal(1), z.literal(2)]),
  current: z.strictObject({ text: z.string(), value: z.string() }),
});

export const Dashboard = z.strictObject({
  uid: z.string().regex(/^[a-z-]{1,40}$/),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  schemaVersion: z.int().min(39),
  version: z.int(),
  editable: z.literal(false),
  graphTooltip: z.literal(1),
  refresh: z.string().regex(/^\d+s$/),
  timezone: z.enum(['browser', 'utc']),
  time: z.strictObject({ from: z.string(), to: z.string() }),
  annotations: z.strictObject({
    list: z.array(
      z.strictObject({
        name: z.string(),
        enable: z.boolean(),
        datasource: Source,
        expr: z.string(),
        iconColor: z.string(),
        titleFormat: z.string(),
      }),
    ),
  }),
  templating: z.strictObject({ list: z.array(Variable) }),
  links: z.tuple([]),
  panels: z.array(z.discriminatedUnion('type', [Row, TimeSeries, Stat, Table])).min(1),
});
export type Dashboard = z.output<typeof Dashboard>;
