import { Command } from 'commander';
import type { Standing } from '../../journey/standing.js';
import type { Api } from '../api.js';
import { drawn } from '../draw.js';
import { as, asOperator } from '../here.js';
import { columns, show } from '../print.js';

interface Options {
  json?: boolean;
  person?: string;
}

interface Row {
  journey: string;
  lifeEvent: string;
  over: boolean;
  seq: number;
}

/** Journeys as an operator sees them, or as the person named sees their own. */
export function journey(): Command {
  const group = new Command('journey').description('list journeys, or show where one has come to');
  group
    .command('list')
    .option('--json', 'print JSON')
    .option('--person <number>', 'as this person sees it (a synthetic number)')
    .action(async (options: Options) => {
      const { journeys } = await (await viewer(options)).get<{ journeys: Row[] }>('/journeys');
      show(options.json, journeys, () =>
        columns([
          ['JOURNEY', 'LIFE EVENT', 'STATE'],
          ...journeys.map((it) => [it.journey, it.lifeEvent, it.over ? 'over' : 'open']),
        ]),
      );
    });
  group
    .command('show <journey>')
    .option('--json', 'print JSON')
    .option('--person <number>', 'as this person sees it (a synthetic number)')
    .action(async (id: string, options: Options) => {
      const standing = await (await viewer(options)).get<Standing>(`/journeys/${id}`);
      show(options.json, standing, () => drawn(standing));
    });
  return group;
}

const viewer = ({ person }: Options): Promise<Api> => (person === undefined ? asOperator() : as({ person }));
