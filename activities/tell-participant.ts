import { activityInfo } from '@temporalio/activity';
import { fieldValue } from '../agencies/field-value.js';
import { printed } from '../agencies/municipalities/printed.js';
import type { SvarutMottaker } from '../channels/svarut.js';
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

type ToTell = Exclude<TellParticipant, { verb: 'close' }>;

async function tell(connections: Connections, it: ToTell): Promise<void> {
  const { store, contacts } = connections;
  const number = await store.people.numberOf(it.to);
  const [contact] = await contacts.contact([number]);
  const language = contact?.language ?? 'nb';
  if (contact && (contact.reserved || !contact.notifiable)) await onPaper(connections, it, number, language);
  else await inDialog(connections, it, number, language);
}

/** A reminder about what is done already is not sent. */
async function inDialog(connections: Connections, it: ToTell, number: string, language: Language): Promise<void> {
  const { store, dialogs, portal } = connections;
  const id = await store.dialogs.idOf(it.journey, it.errand, it.to);
  const state = await store.dialogs.stateOf(id);
  if (it.verb === 'remind' && state === 'closed') return;
  const { title, summary } = await sentences(connections, it, language);
  if (state === 'new') {
    await dialogs.open({
      id,
      idempotentKey: id,
      party: `urn:altinn:person:identifier-no:${number}`,
      process: `urn:livsferd:journey:${it.journey}`,
      externalReference: `${it.errand}.${it.round}`,
      status: it.verb === 'ask' ? 'RequiresAttention' : 'InProgress',
      title: { [language]: title },
      summary: { [language]: summary },
      actions: [
        {
          action: 'read',
          title: { [language]: text(language, 'dialog.open') },
          url: `${portal}/journeys/${it.journey}`,
        },
      ],
    });
    await store.dialogs.opened(id);
  } else
    await dialogs.activity(id, {
      idempotentKey: it.key,
      at: firstTold(),
      type: 'Information',
      description: { [language]: summary },
    });
}

/** The same at every attempt: when this was first to be told. */
const firstTold = (): number => activityInfo().scheduledTimestampMs;

async function close({ store, dialogs }: Connections, it: TellParticipant): Promise<void> {
  const id = await store.dialogs.idOf(it.journey, it.errand, it.to);
  if ((await store.dialogs.stateOf(id)) !== 'open') return;
  await dialogs.close(id, 'Completed');
  await store.dialogs.closed(id);
}

/** A reserved person gets a letter at the registered address. Where that is protected or unknown nobody is written to, and an operator is told. */
async function onPaper(connections: Connections, it: ToTell, number: string, language: Language): Promise<void> {
  const { store, post, account, report } = connections;
  const to = await recipient(store, it.to, number);
  if (!to) return report('letter.undeliverable', { step: it.step, body: 'svarut' });
  const [known] = await post.findByReference(account, it.key);
  if (known !== undefined) return;
  const { title, summary } = await sentences(connections, it, language);
  await post.send({
    konto: account,
    tittel: title,
    mottaker: to,
    eksternReferanse: it.key,
    dokumenter: [letterOf(title, summary)],
  });
}

async function recipient(
  store: Connections['store'],
  ref: string,
  number: string,
): Promise<SvarutMottaker | undefined> {
  const facts = await store.vault.read(ref, ['navn', 'bostedsadresse']);
  const navn = fieldValue('applicantName', facts.navn?.value);
  const address = fieldValue('childAddress', facts.bostedsadresse?.value);
  const [, adresselinje1, postnummer, poststed] =
    typeof address === 'string' ? (address.match(/^(.*), (\d{4}) (.+)$/) ?? []) : [];
  if (typeof navn !== 'string' || !adresselinje1 || !postnummer || !poststed) return undefined;
  return { navn, digitalId: number, adresselinje1, postnummer, poststed };
}

const letterOf = (title: string, summary: string) => ({
  filnavn: 'brev.pdf',
  mimeType: 'application/pdf',
  innhold: printed([title, '', summary]),
  inneholderPersonsensitivInformasjon: true,
});

/** In grief the quiet sentence is said. */
async function sentences(
  { store }: Connections,
  it: ToTell,
  language: Language,
): Promise<{ title: string; summary: string }> {
  const mood = (await store.standings.get(it.journey))?.grief ? 'grief' : undefined;
  const title = text(language, `${it.lifeEvent}.${it.step}.title`, {}, mood);
  return { title, summary: text(language, saying(it), { step: title }, mood) };
}

function saying(it: ToTell): string {
  if (it.verb === 'ask') return `dialog.ask.${it.question.about}`;
  return it.verb === 'remind' ? 'dialog.remind' : `dialog.inform.${it.says}`;
}
