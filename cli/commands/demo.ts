import { Argument, Command } from 'commander';
import { lifeEvents } from '../../life-events/index.js';
import { type Played, play } from '../demo/play.js';
import { type Astray, astray } from '../demo/right-ends.js';
import type { Script, Variant } from '../demo/script.js';
import { scripts } from '../demo/scripts/index.js';
import { drawn } from '../draw.js';
import { here } from '../here.js';
import { columns } from '../print.js';

type Options = { all?: boolean; json?: boolean } & Readonly<Record<string, unknown>>;

const playable: Readonly<Record<string, Script>> = scripts;

/** Plays a life event from its first word to the last answer, and says whether every errand came where it should. */
export function demo(): Command {
  const command = new Command('demo')
    .description('play a life event: what begins it, the people and the bodies, until the journey is over')
    .addArgument(new Argument('[life-event]', 'which').choices(Object.keys(playable)).default('having-children'))
    .option('--all', 'every life event, one after the other')
    .option('--json', "print the final standing and each body's ledger as JSON");
  for (const [name, shows] of variants()) command.option(`--${name}`, shows);
  return command.action(run);
}

/** Every variant of every script, with what it shows where. */
function variants(): Map<string, string> {
  const all = new Map<string, string>();
  for (const { lifeEvent, variants: theirs = {} } of Object.values(playable))
    for (const [name, shows] of Object.entries(theirs))
      all.set(name, [all.get(name), `${lifeEvent}: ${shows}`].filter(Boolean).join('; '));
  return all;
}

async function run(lifeEvent: string, { all, json, ...flags }: Options): Promise<void> {
  const say = json ? (): void => undefined : (sentence: string): void => console.log(sentence);
  const variant = new Set(Object.keys(flags).filter((it) => flags[it] === true));
  const results = all
    ? await playAll(variant, say)
    : [await playOne(scriptOf(lifeEvent), chosen(scriptOf(lifeEvent), variant), say)];
  if (json) console.log(JSON.stringify(all ? results : results[0], null, 2));
  process.exitCode = results.every(({ astray: wrong }) => wrong.length === 0) ? 0 : 1;
}

const scriptOf = (lifeEvent: string): Script => playable[lifeEvent]!;

/** A variant that the script does not have would change nothing, so it is refused. */
function chosen({ lifeEvent, variants: own = {} }: Script, variant: Variant): Variant {
  const foreign = [...variant].filter((it) => !Object.hasOwn(own, it));
  if (foreign.length === 0) return variant;
  const has = Object.keys(own).map((it) => `--${it}`);
  throw new Error(
    `${lifeEvent} is not played with --${foreign.join(', --')}. It has ${has.length > 0 ? has.join(', ') : 'no variants'}.`,
  );
}

type Result = Partial<Omit<Played, 'missed'>> & { lifeEvent: string; astray: readonly Astray[] };

async function playOne(script: Script, variant: Variant, say: (sentence: string) => void): Promise<Result> {
  const played = await play(here(), script, variant, say);
  const wrong = astray(played, script, variant);
  for (const line of receipt(played, wrong)) say(line);
  const { missed: _, ...shown } = played;
  return { lifeEvent: script.lifeEvent, ...shown, astray: wrong };
}

/** All that are in the catalogue and have a script; each in the variant where it has it. One that breaks does not keep the next from being played. */
async function playAll(variant: Variant, say: (sentence: string) => void): Promise<Result[]> {
  const results: Result[] = [];
  for (const id of Object.keys(lifeEvents)) {
    const script = playable[id];
    if (!script) continue;
    say(`\n${id}\n`);
    const own = new Set([...variant].filter((it) => Object.hasOwn(script.variants ?? {}, it)));
    results.push(await playOne(script, own, say).catch((error: unknown) => broken(id, error, say)));
  }
  return results;
}

function broken(lifeEvent: string, error: unknown, say: (sentence: string) => void): Result {
  const why = error instanceof Error ? error.message : String(error);
  say(why);
  return { lifeEvent, astray: [{ step: 'journey', state: why, expected: [] }] };
}

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
        ...columns(
          wrong.map((it) => [
            '',
            it.step,
            it.state,
            it.cause ?? '',
            it.expected.length > 0 ? `should be ${it.expected.join(' or ')}` : '',
          ]),
        ),
      ]),
];
