import { Command, Option } from 'commander';
import type { Standing } from '../../journey/standing.js';
import type { Api } from '../api.js';
import { drawn } from '../draw.js';
import { explain, type Language, languages, reasons } from '../explain.js';
import { as, asOperator } from '../here.js';
import { columns, show } from '../print.js';

interface Options {
  json?: boolean;
  person?: string;
}

interface Explaining {
  explain?: boolean;
  language: Language;
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
    .option('--explain', 'say why, in whole sentences; needs --person')
    .addOption(new Option('--language <language>', 'of the sentences').choices(languages).default('nb'))
    .action(showOne);
  return group;
}

async function showOne(id: string, { language, ...options }: Options & Explaining): Promise<void> {
  if (options.explain && options.person === undefined)
    throw new Error('An operator sees no reasons. Name a participant: --person <number>.');
  const api = await viewer(options);
  const standing = await api.get<Standing>(`/journeys/${id}`);
  const explained = options.explain ? await explain(api, standing, language) : undefined;
  show(options.json, explained ?? standing, () => explained?.flatMap(reasons) ?? drawn(standing));
}

const viewer = ({ person }: Options): Promise<Api> => (person === undefined ? asOperator() : as({ person }));
