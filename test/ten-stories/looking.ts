/** What people in a story see, are told and are given, in words that a story can ask for. */
import { sentences } from '../../activities/sentences.js';
import type { Effect } from '../../journey/effects.js';
import { isEnd } from '../../journey/rounds/index.js';
import { standingOf } from '../../journey/standing.js';
import { effectsOf, type Story, seenBy } from '../stories.js';

/** Where a step has come to at each body that has or had it, in order. */
export const atBodies = ({ journey }: Story, step: string): string[] =>
  journey.errands.filter((it) => it.step === step).map((it) => `${it.with} ${it.state}`);

/** What has left for a body, as `act body`. */
export const sendsOf = (story: Story, step: string): string[] =>
  effectsOf(story, 'send', step).map((it) => `${it.act} ${it.with}`);

/** Steps that are about somebody, with where they have come to. */
export const about = ({ journey }: Story, ref: string): Record<string, string> =>
  Object.fromEntries(journey.errands.filter((it) => it.about === ref).map((it) => [it.step, it.state]));

/** Errands that have not come to their end. */
export const open = ({ journey }: Story) => journey.errands.filter((it) => !isEnd(it.state));

/** All that a viewer sees, as text. */
export const sightOf = (story: Story, viewer: string): string => JSON.stringify(seenBy(story, viewer));

type Dialog = Extract<Effect, { to: string }>;
const isDialog = (it: Effect): it is Dialog => ['ask', 'remind', 'inform'].includes(it.verb);

/** What somebody was asked, reminded of and told. */
export const dialogsTo = ({ effects }: Story, to: string): Dialog[] =>
  effects.filter((it): it is Dialog => isDialog(it) && it.to === to);

/** The same in the words of the message, as they would be said now. */
export function wordsTo(story: Story, to: string): Promise<string[]> {
  const { journey } = story;
  const standings = { get: async () => standingOf(journey) };
  const said = dialogsTo(story, to).map(async (it) => {
    const message = { ...it, journey: journey.id, lifeEvent: journey.lifeEvent };
    return (await sentences({ standings } as never, message as never, 'nb')).summary;
  });
  return Promise.all(said);
}

/** Who was asked, told or left in peace about a step, by name: messages to several are on their way at once. */
export const toWhom = (story: Story, verb: 'ask' | 'remind' | 'inform' | 'close', step: string): string[] =>
  effectsOf(story, verb, step)
    .map((it) => it.to)
    .sort();
