import { Command } from 'commander';
import { manifests } from '../../agencies/manifests.js';
import { columns, show } from '../print.js';

/** The bodies: what they are, how far each has joined, and whether it is live or simulated here. */
export const agencies = (): Command =>
  new Command('agencies')
    .description('list the bodies: rung on the joining ladder, how they are reached, live or simulated')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: boolean }) => {
      const all = Object.values(manifests);
      show(json, all, () =>
        columns([
          ['BODY', 'LEVEL', 'RUNG', 'REACHED BY', 'TODAY', 'NAME'],
          ...all.map((it) => [it.id, it.level, it.rung, it.reach, it.today, it.name.nb]),
        ]),
      );
    });
