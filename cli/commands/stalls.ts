import { Command } from 'commander';
import { asOperator } from '../here.js';
import { columns, show } from '../print.js';

interface Stall {
  journey: string;
  errand: string;
  step: string;
  body: string;
  cause: string;
  waitsFor: string;
  due?: string;
}

/** What only a person can move, and whom it waits for. */
export const stalls = (): Command =>
  new Command('stalls')
    .description('list stalled errands by cause')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { stalls: all } = await (await asOperator()).get<{ stalls: Stall[] }>('/stalls');
      show(json, all, () =>
        all.length === 0
          ? ['Nothing is stalled.']
          : columns([
              ['CAUSE', 'WAITS FOR', 'STEP', 'BODY', 'DUE', 'JOURNEY'],
              ...all.map((it) => [it.cause, it.waitsFor, it.step, it.body, it.due ?? '', it.journey]),
            ]),
      );
    });
