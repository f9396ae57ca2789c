import { createHash } from 'node:crypto';
import { fieldValue } from '../agencies/field-value.js';
import { printed } from '../channels/printed.js';
import type { SvarutMottaker } from '../channels/svarut.js';
import { dayOf } from '../journey/calendar.js';
import type { Connections } from './connections.js';
import type { ToTell } from './tell-participant.js';

/**
 * Who is reserved gets a letter at the address that the register has now. Where that is protected or unknown nobody is
 * written to, and an operator is told. SvarUt knows no repeats, so a letter is looked for before it is sent.
 */
export async function sendLetter(
  connections: Connections,
  it: ToTell,
  number: string,
  { title, summary, words = '' }: { title: string; summary: string; words?: string },
  signal: AbortSignal,
): Promise<void> {
  const { post, account, report } = connections;
  const to = await recipient(connections, number, signal);
  if (!to) return report('letter.undeliverable', { step: it.step, body: 'svarut' });
  const reference = referenceOf(it.key);
  const [known] = await post.findByReference(account, reference, signal);
  if (known !== undefined) return;
  const letter = {
    konto: account,
    tittel: title,
    mottaker: to,
    eksternReferanse: reference,
    dokumenter: [letterOf([title, '', summary, ...(words === '' ? [] : ['', ...words.split(/\r?\n/)])])],
  };
  await post.send(letter, signal);
}

/** The key of an effect that names a person is longer than a reference at SvarUt may be. */
const referenceOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const parts = ['navn', 'bostedsadresse', 'adressebeskyttelse'] as const;

async function recipient(
  { adapters, now }: Connections,
  number: string,
  signal: AbortSignal,
): Promise<SvarutMottaker | undefined> {
  const today = dayOf(await now());
  const answer = await adapters.folkeregisteret?.read?.({ number, parts, today, signal });
  if (!answer || answer === 'unknownPerson' || answer.findings.addressProtected !== false) return undefined;
  const navn = fieldValue('applicantName', answer.facts.navn);
  const address = fieldValue('childAddress', answer.facts.bostedsadresse);
  const [, adresselinje1, postnummer, poststed] =
    typeof address === 'string' ? (address.match(/^(.*), (\d{4}) (.+)$/) ?? []) : [];
  if (typeof navn !== 'string' || !adresselinje1 || !postnummer || !poststed) return undefined;
  return { navn, digitalId: number, adresselinje1, postnummer, poststed };
}

const letterOf = (lines: readonly string[]) => ({
  filnavn: 'brev.pdf',
  mimeType: 'application/pdf',
  innhold: printed(lines),
  inneholderPersonsensitivInformasjon: true,
});
