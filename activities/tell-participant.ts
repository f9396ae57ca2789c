import type { Effect } from '../journey/effects.js';

import { type Language, text } from '../life-events/texts/text.js';
import type { Connections } from './connections.js';
import { asFailure } from './failure.js';

type Told = Extract<Effect, { verb: 'ask' | 'remind' | 'inform' | 'close' }>;
export type TellParticipant = Told & { journey: string; lifeEvent: string };

/** One dialog a participant and errand. Contact, reservation and language are asked at send time; who is reserved gets paper. */
export const tellParticipant =
  (connections: Connections) =>
  async (it: TellParticipant): Promise<void> => {
    try {
      if (it.verb === 'close') await close(connections, it);
      else await tell(connections, it);
    } catch (error) {
      throw asFailure(error);
    }
  };

async function tell(connections: Connections, it: TellParticipant): Promise<void> {
  const { store, contacts } = connections;
  const number = await store.people.numberOf(it.to);
  const [contact] = await contacts.contact([number]);
  const language: Language = contact?.language === 'en' ? 'en' : 'nb';
  if (contact && (contact.reserved || !contact.notifiable)) await onPaper(connections, it, number, language);
  else await inDialog(connections, it, number, language);
}

/** A reminder about what is done already is not sent. */
async function inDialog({ store, dialogs, portal }: Connections, it: TellParticipant, number: string, language: Language): Promise<void> {
  const dialog = await store.dialogs.idOf(it.journey, it.errand, it.to);
  if (it.verb === 'remind' && dialog.state === 'closed') return;
  const says = sentences(it, language);
  const isEnd = it.verb === 'inform';
  if (dialog.state === 'new') {
    await dialogs.open({
      id: dialog.id,
      idempotentKey: `${it.journey}/${it.errand}/${it.to}`,
      party: number,
      process: `urn:livsferd:journey:${it.journey}`,
      externalReference: `${it.errand}.${it.round}`,
      status: isEnd ? 'Awaiting' : 'RequiresAttention',
      language,
      ...says,
      link: { title: text(language, 'dialog.open'), url: `${portal}/journeys/${it.journey}` },
      ...('until' in it && it.until !== undefined && { dueAt: it.until }),
    });
    await store.dialogs.opened(dialog.id);
  } else await dialogs.activity(dialog.id, { idempotentKey: it.key, at: dialog.since, type: 'Information', description: { language, text: says.summary } });
}

async function close({ store, dialogs }: Connections, it: TellParticipant): Promise<void> {
  const dialog = await store.dialogs.idOf(it.journey, it.errand, it.to);
  if (dialog.state !== 'open') return;
  await dialogs.close(dialog.id, 'Completed');
  await store.dialogs.closed(dialog.id);
}

async function onPaper({ post, account }: Connections, it: TellParticipant, number: string, language: Language): Promise<void> {
  const { title, summary } = sentences(it, language);
  const [known] = await post.findByReference(account, it.key);
  if (known !== undefined) return;
  await post.send({ konto: account, tittel: title, mottaker: { digitalId: number }, eksternReferanse: it.key, dokumenter: [letterOf(title, summary)] });
}

const letterOf = (title: string, summary: string) => ({
  filnavn: 'brev.txt',
  mimeType: 'text/plain',
  innhold: new TextEncoder().encode(`${title}\n\n${summary}\n`),
});

function sentences(it: TellParticipant, language: Language): { title: string; summary: string } {
  const step = `${it.lifeEvent}.${it.step}`;
  const says = it.verb === 'ask' ? `dialog.ask.${it.question.about}` : it.verb === 'remind' ? 'dialog.remind' : `dialog.inform.${it.says}`;
  return { title: text(language, `${step}.title`), summary: text(language, says, { step: text(language, `${step}.title`) }) };
}

