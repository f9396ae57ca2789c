import { Failure } from '../../channels/failure.js';
import { printed } from '../../channels/printed.js';
import type { Forsendelse, ForsendelseStatus, Svarut, SvarutDokument } from '../../channels/svarut.js';
import type { Day } from '../../journey/calendar.js';
import type { Adapter, Message, Sent } from '../adapter.js';
import type { Reached } from '../reached.js';
import { letterText, titleOf } from './letter-text.js';
import type { Member } from './member.js';
import { withoutAddresses } from './outgoing.js';

/** Our account at SvarUt, and the day that letters are dated. */
export interface Post {
  svarut: Svarut;
  konto: string;
  today?: () => Day | Promise<Day>;
}

const read = new Set<ForsendelseStatus['status']>(['LEST', 'LEVERT_SDP', 'PRINTET', 'MANUELT_HANDTERT']);
const lost = new Set<ForsendelseStatus['status']>(['AVVIST', 'IKKE_LEVERT']);

/** An address leaves in a letter only when it is known that nobody in it is protected: a letter cannot be called back. */
const careful = (message: Message): Message =>
  message.addressProtected === false ? message : { ...message, fields: withoutAddresses(message.fields) };

/** The text beside the letter is for reading on a screen, with every character as it is written. */
const documentsOf = (lines: readonly string[]): SvarutDokument[] => [
  {
    filnavn: 'brev.pdf',
    mimeType: 'application/pdf',
    innhold: printed(lines),
    inneholderPersonsensitivInformasjon: true,
  },
  {
    filnavn: 'brev.txt',
    mimeType: 'text/plain',
    innhold: Buffer.from(lines.join('\n'), 'utf8'),
    inneholderPersonsensitivInformasjon: true,
    skalEkskluderesFraUtskrift: true,
  },
];

const letterOf = (member: Member, message: Message, konto: string, on: Day | undefined): Forsendelse => ({
  konto,
  tittel: titleOf(message),
  mottaker: { navn: `${member.name} kommune`, digitalId: member.organisation, ...member.post },
  eksternReferanse: message.key,
  dokumenter: documentsOf(letterText(member, message, on)),
});

function sentAs({ id, status }: ForsendelseStatus): Sent {
  if (lost.has(status)) throw new Failure('Refused', `SvarUt could not deliver the letter (${status})`);
  return { outcome: read.has(status) ? 'acknowledged' : 'sent', receipt: id };
}

/** A municipality that takes letters. SvarUt knows no repeats, so a letter is looked for before one is sent. */
export function createLetter(manifest: Reached, member: Member, { svarut, konto, today }: Post): Adapter {
  const lookUp = async ({ key, signal }: Pick<Message, 'key' | 'signal'>): Promise<Sent | 'absent'> => {
    const [first] = await svarut.findByReference(konto, key, signal);
    if (first === undefined) return 'absent';
    const [status] = await svarut.status(konto, [first], signal);
    return status ? sentAs(status) : { outcome: 'sent', receipt: first };
  };

  return {
    manifest,
    lookUp,
    async send(message) {
      const there = await lookUp(message);
      if (there !== 'absent') return there;
      const { id } = await svarut.send(letterOf(member, careful(message), konto, await today?.()), message.signal);
      return { outcome: 'sent', receipt: id };
    },
  };
}
