import { Argument, Command } from 'commander';
import { type Played, play } from '../demo/play.js';
import { type Astray, astray } from '../demo/right-ends.js';
import type { Variant } from '../demo/variant.js';
import { drawn } from '../draw.js';
import { here } from '../here.js';
import { columns } from '../print.js';

type Options = Variant & { json?: boolean };

/** Plays a life event from the register's first word to the last answer, and says whether every errand came where it should. */
export const demo = (): Command =>
  new Command('demo')
    .description('play a life event: the register, the parents and the bodies, until the journey is over')
    .addArgument(new Argument('[life-event]', 'which').choices(['having-children']).default('having-children'))
    .option('--annul', 'the birth turns out to be registered in error')
    .option('--stillborn', 'the child is stillborn; with --twins, one of them')
    .option('--twins', 'two children')
    .option('--protected', 'the mother lives at a protected address, apart from the father')
    .option('--json', "print the final standing and each body's ledger as JSON")
    .action(async (_: string, { json, ...variant }: Options) => {
      const say = json ? (): void => undefined : (sentence: string): void => console.log(sentence);
      const played = await play(here(), variant, say);
      const wrong = astray(played.standing, variant);
      if (json)
        console.log(
          JSON.stringify(
            { standing: played.standing, seen: played.seen, received: played.received, astray: wrong },
            null,
            2,
          ),
        );
      else console.log(receipt(played, wrong).join('\n'));
      process.exitCode = wrong.length > 0 || !played.standing.over ? 1 : 0;
    });

const receipt = ({ standing, seen, received }: Played, wrong: readonly Astray[]): string[] => [
  '',
  ...drawn(standing),
  '',
  'What each saw:',
  ...columns(seen.map((it) => ['', it.name, `${it.standing.errands.length} errands`])),
  '',
  'What each body received:',
  ...columns(received.map((it) => ['', it.body, `${it.entries.length} requests`, `${it.committed.length} kept`])),
  '',
  ...(wrong.length === 0
    ? ['Every errand is where it should be.']
    : [
        'Not where they should be:',
        ...columns(wrong.map((it) => ['', it.step, it.state, it.cause ?? '', `should be ${it.expected.join(' or ')}`])),
      ]),
];
