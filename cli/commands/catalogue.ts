import { Command } from 'commander';
import { linkRows, type StepRow, stepRows, type TriggerRow, triggerRows } from '../../life-events/catalogue-rows.js';
import { type Catalogue, leafletOf, lifeEvents } from '../../life-events/index.js';
import { columns, show } from '../print.js';

/** The life events: what begins each and takes it back, and every step with its rules and their law. */
export const catalogue = (): Command =>
  new Command('catalogue')
    .description('list the life events: what begins them, their steps, rules and laws')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: boolean }) => {
      const all = catalogued(lifeEvents);
      show(json, all, () => all.flatMap(lines));
    });

type Catalogued = ReturnType<typeof catalogued>[number];

const catalogued = (all: Catalogue) =>
  Object.values(all).map((it) => {
    const leaflet = leafletOf(all, it.current);
    return {
      ...{ lifeEvent: it.id, leaflet: it.current },
      ...{ triggers: triggerRows(it), steps: stepRows(leaflet), links: linkRows(leaflet) },
    };
  });

const lines = ({ leaflet, triggers, steps, links }: Catalogued): string[] => [
  leaflet,
  ...columns(triggers.map(triggerLine)),
  ...columns(steps.map(stepLine)),
  ...columns(links.map(({ id, to = 'a page', law }) => ['', id, 'proposes', to, law])),
  '',
];

const triggerLine = ({ kind, by, reversedBy, tells }: TriggerRow): string[] => [
  '',
  kind,
  `${tells ? 'told' : 'begun'} by ${by.join(', ')}`,
  `taken back by ${reversedBy.length > 0 ? reversedBy.join(', ') : 'nobody'}`,
];

const stepLine = ({ id, group, round, recurs, with: bodies, onlyIf, filters }: StepRow): string[] => [
  '',
  group === undefined ? id : `${group} / ${id}`,
  recurs ? `${round}, recurring` : round,
  bodies === 'by-findings' ? 'by findings' : bodies.join(', '),
  [...onlyIf, ...filters].map(({ name, law }) => `${name} (${law})`).join(', '),
];
