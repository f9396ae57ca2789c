import { Command } from 'commander';
import type { Step } from '../../journey/define.js';
import { lifeEvents } from '../../life-events/index.js';
import { columns, show } from '../print.js';

/** The life events, each with its steps and the rules that each step asks. */
export const catalogue = (): Command =>
  new Command('catalogue')
    .description('list the life events, their steps and rules')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: boolean }) => {
      const all = Object.values(lifeEvents).map(({ id, current, leaflets }) => ({
        lifeEvent: id,
        leaflet: current,
        steps: Object.entries(leaflets[current]!.steps).map(row),
      }));
      show(json, all, () =>
        all.flatMap((it) => [
          `${it.leaflet}`,
          ...columns(
            it.steps.map((step) => [
              '',
              step.id,
              step.round,
              step.with,
              step.rules.map((rule) => rule.name).join(', '),
            ]),
          ),
        ]),
      );
    });

const row = ([id, step]: [string, Step]) => ({
  id,
  round: typeof step.round === 'string' ? step.round : step.round.id,
  with: typeof step.with === 'function' ? 'by findings' : [step.with].flat().join(', '),
  each: step.each,
  undo: step.undo,
  rules: [...(step.onlyIf ?? []), ...(step.filters ?? [])].map(({ name, law }) => ({ name, law })),
});
