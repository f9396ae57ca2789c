import { activityInfo } from '@temporalio/activity';
import type { Effect } from '../journey/effects.js';
import { type Language, text } from '../life-events/texts/text.js';
import type { Connections } from './connections.js';
import { again, asFailure, isLost } from './failure.js';
import { sendLetter } from './send-letter.js';
import { isAnswered, sentences } from './sentences.js';

export type Told = Extract<Effect, { verb: 'ask' | 'remind' | 'inform' | 'close' }>;
export type TellParticipant = Told & { journey: string; lifeEvent: string };

/** For all that one attempt says, in milliseconds: over well before Temporal would make another. */
const patience = 15_000;

/** One dialog a participant and errand. Contact, reservation and language are asked at send time; who is reserved gets paper. */
export const tellParticipant =
  (connections: Connections) =>
  async (it: TellParticipant): Promise<void> => {
    const signal = AbortSignal.timeout(patience);
    try {
      if (it.verb === 'close') await close(connections, it, signal);
      else await tell(connections, it, signal);
    } catch (error) {
      const failure = isLost(error) ? again(error) : asFailure(error);
      if (isFinal(failure)) connections.report('participant.untold', { step: it.step, body: 'dialogporten' });
      throw failure;
    }
  };

const isFinal = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'nonRetryable' in failure && failure.nonRetryable === true;

export type ToTell = Exclude<TellParticipant, { verb: 'close' }>;

/** A reminder about what is done already is not sent. */
async function tell(connections: Connections, it: ToTell, signal: AbortSignal): Promise<void> {
  const { store, contacts } = connections;
  if (it.verb === 'remind' && (await isAnswered(store, it))) return;
  const number = await store.people.numberOf(it.to);
  const [contact] = await contacts.contact([number], signal);
  const language = contact?.language ?? 'nb';
  const said = await sentences(store, it, language);
  if (contact && (contact.reserved || !contact.notifiable))
    await sendLetter(connections, it, number, { ...said, ...(await wordsOf(connections, it)) }, signal);
  else await inDialog(connections, it, { number, language, ...said }, signal);
}

/** What was asked in words stands on our own page; on paper it must stand in the letter. */
async function wordsOf({ store }: Connections, it: ToTell): Promise<{ words?: string }> {
  const letter = it.verb === 'ask' ? it.question.letter : undefined;
  const words = letter === undefined ? undefined : await store.vault.letter(letter);
  return words === undefined ? {} : { words };
}

interface Said {
  number: string;
  language: Language;
  title: string;
  summary: string;
}

async function inDialog(connections: Connections, it: ToTell, said: Said, signal: AbortSignal): Promise<void> {
  const { store, dialogs } = connections;
  const id = await store.dialogs.idOf(it.journey, it.errand, it.to);
  const state = await store.dialogs.stateOf(id);
  if (it.verb === 'remind' && state === 'closed') return;
  if (state === 'new') await dialogs.open(newDialog(connections, it, id, said), signal);
  else
    await dialogs.activity(
      id,
      {
        idempotentKey: it.key,
        at: firstTold(),
        type: 'Information',
        description: { [said.language]: said.summary },
      },
      signal,
    );
  if (state === 'new' || it.verb === 'ask') await store.dialogs.opened(id);
}

const newDialog = (
  { portal }: Connections,
  it: ToTell,
  id: string,
  { number, language, title, summary }: Said,
): Parameters<Connections['dialogs']['open']>[0] => ({
  id,
  idempotentKey: id,
  party: `urn:altinn:person:identifier-no:${number}`,
  process: `urn:livsferd:journey:${it.journey}`,
  externalReference: `${it.errand}.${it.round}`,
  status: it.verb === 'ask' ? 'RequiresAttention' : 'InProgress',
  title: { [language]: title },
  summary: { [language]: summary },
  actions: [
    { action: 'read', title: { [language]: text(language, 'dialog.open') }, url: `${portal}/journeys/${it.journey}` },
  ],
});

/** The same at every attempt: when this was first to be told. */
const firstTold = (): number => activityInfo().scheduledTimestampMs;

async function close({ store, dialogs }: Connections, it: TellParticipant, signal: AbortSignal): Promise<void> {
  const id = await store.dialogs.idOf(it.journey, it.errand, it.to);
  if ((await store.dialogs.stateOf(id)) !== 'open') return;
  await dialogs.close(id, 'Completed', signal);
  await store.dialogs.closed(id);
}
