import { randomUUID } from 'node:crypto';
import { osloTime, startOf } from '../oslo-time.js';
import type { Household } from '../person.js';
import { Refusal } from '../stand-in.js';
import { current, type Entry, entry, type Part, type PersonDocument, severalAtOnce } from './person-document.js';
import { isHidden } from './show-person.js';

/** Kinds of change inside an event's document. */
type Change = 'registrereNy' | 'korrigere' | 'annullere';

interface FeedItem {
  sekvensnummer: number;
  hendelse: {
    folkeregisteridentifikator: string;
    hendelsetype: string;
    hendelsesdokument: string;
    persondokument: string;
    ajourholdstidspunkt: string;
  };
}

/** Everything the population register remembers. */
export interface Register {
  people: Record<string, PersonDocument>;
  /** Numbers no longer in use, and the one that took over. */
  replaced: Record<string, string>;
  /** When the person document of a newborn is copied to the read side, in machine time. */
  copiedAt: Record<string, number>;
  households: Household[];
  feed: FeedItem[];
  documents: Record<string, unknown>;
  last: number;
  manners: { oldest: number };
}

const documentId = () => randomUUID().replaceAll('-', '');

export function documentOf(register: Register, number: string): PersonDocument {
  const document = register.people[register.replaced[number] ?? number];
  if (!document) throw new Refusal(404, 'Personen finnes ikke');
  return document;
}

interface Touched {
  part: Part;
  change: Change;
  /** Left out where the address is not for others to read. */
  content?: Entry;
}

/** Writes one event in the feed, with its document. */
export function tell(register: Register, person: string, type: string, touched: readonly Touched[] = []): number {
  register.last += 1;
  const moment = osloTime();
  const id = documentId();
  register.feed.push({
    sekvensnummer: register.last,
    hendelse: {
      folkeregisteridentifikator: person,
      hendelsetype: type,
      hendelsesdokument: id,
      persondokument: documentId(),
      ajourholdstidspunkt: moment,
    },
  });
  register.documents[id] = {
    dokumentidentifikator: id,
    skjemaversjon: '1.4',
    hendelse: {
      folkeregisteridentifikator: person,
      hendelsestype: type,
      ajourholdstidspunkt: moment,
      egenskapshendelse: touched.map(({ part, change, content }) => {
        const { erGjeldende: _, ...record } = content ?? {};
        return { ...(content ? { [part]: record } : {}), entitet: part, entitetsendring: change };
      }),
    },
  };
  return register.last;
}

interface Alteration {
  person: string;
  part: Part;
  content: Record<string, unknown>;
  reason: string;
  validFrom: string;
  change?: Change;
  /** Which current records make way; all of a part that holds one at a time. */
  replaces?: (old: Entry) => boolean;
}

/** Changes the person document, without telling anybody. */
export function alter(register: Register, alteration: Alteration): Touched {
  const { person, part, content, reason, validFrom, change = 'registrereNy' } = alteration;
  const replaces = alteration.replaces ?? (() => change !== 'registrereNy' || !severalAtOnce.includes(part));
  const document = documentOf(register, person);
  const before = (document[part] ?? []).filter((old) => old.erGjeldende && replaces(old));
  for (const old of before) {
    old.erGjeldende = false;
    old.opphoerstidspunkt = startOf(validFrom);
  }
  if (change === 'annullere') return { part, change, content: before[0] ?? entry(content, reason, validFrom) };
  const made = entry(content, reason, validFrom);
  document[part] = [...(document[part] ?? []), made];
  const secret = isHidden(document) && (part === 'bostedsadresse' || part === 'deltBosted');
  return secret ? { part, change } : { part, change, content: made };
}

/** Changes the person document and writes the event. */
export const alterAndTell = (register: Register, type: string, alteration: Alteration): number =>
  tell(register, alteration.person, type, [alter(register, alteration)]);

export const bornOn = (document: PersonDocument) => String(current(document, 'foedsel')?.foedselsdato);
export const sexOf = (document: PersonDocument) => (current(document, 'kjoenn')?.kjoenn === 'mann' ? 'mann' : 'kvinne');
