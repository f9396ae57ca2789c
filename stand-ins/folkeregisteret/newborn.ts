import { nationalNumber, type Sex } from '../national-number.js';
import type { Birth } from './birth.js';
import { current, type Entry, entry, type Part, type PersonDocument } from './person-document.js';
import { alter, alterAndTell, documentOf, type Register, tell } from './register.js';

/** The document of the parent at whose address the child is registered: the mother, else the father. */
const homeOf = (register: Register, { mother, father }: Birth) => documentOf(register, (mother ?? father)!);

/** The contents of a record, without what the register says about it. */
function contentOf(document: PersonDocument, part: Part): Record<string, unknown> | undefined {
  const found = current(document, part);
  if (!found) return undefined;
  const { ajourholdstidspunkt, erGjeldende, kilde, aarsak, gyldighetstidspunkt, flyttedato, ...content } = found;
  return content;
}

/** Gives a number and the mother's address, protection and all. */
export function createPerson(register: Register, birth: Birth, sex: Sex): string {
  const number = nationalNumber(birth.born, sex, (taken) => taken in register.people);
  const document: PersonDocument = {};
  for (const part of ['adressebeskyttelse', 'bostedsadresse'] as const) {
    const content = contentOf(homeOf(register, birth), part);
    if (content) document[part] = [entry(content, 'Fødsel', birth.born)];
  }
  register.people[number] = document;
  if (birth.copiedAfterSeconds) register.copiedAt[number] = Date.now() + birth.copiedAfterSeconds * 1000;
  return number;
}

function birthplace(document: PersonDocument, abroad: boolean) {
  if (abroad) return { foedeland: 'USA' };
  const hidden = current(document, 'adressebeskyttelse')?.graderingsnivaa === 'strengtFortrolig';
  const { vegadresse } = (current(document, 'bostedsadresse') ?? {}) as Partial<Entry>;
  const { kommunenummer } = (vegadresse ?? {}) as { kommunenummer?: string };
  return { ...(kommunenummer && !hidden ? { foedekommuneINorge: kommunenummer } : {}), foedeland: 'NOR' };
}

/** Enters who the child is, event by event. */
export function describe(register: Register, birth: Birth, child: string, sex: Sex): void {
  const { born } = birth;
  const abroad = !birth.mother;
  const record = { person: child, reason: 'Fødsel', validFrom: born };
  const identifier = { status: 'iBruk', foedselsEllerDNummer: child, identifikatortype: 'foedselsnummer' };
  const birthday = {
    foedselsdato: born,
    foedselsaar: born.slice(0, 4),
    ...birthplace(register.people[child]!, abroad),
  };
  const created = alter(register, { ...record, part: 'identifikasjonsnummer', content: identifier });
  tell(register, child, 'personErOpprettet', [created]);
  tell(register, child, 'endringIFoedsel', [
    alter(register, { ...record, part: 'foedsel', content: birthday }),
    alter(register, { ...record, part: 'kjoenn', content: { kjoenn: sex } }),
  ]);
  const cameFrom = { ...record, part: 'innflytting' as const, content: { fraflyttingsland: 'USA' } };
  if (abroad) alterAndTell(register, 'endringIInnflytting', cameFrom);
  settle(register, child, current(homeOf(register, birth), 'status')?.status === 'bosatt', born);
}

/** A child of somebody who does not live here is registered as born, and not as living here. */
function settle(register: Register, child: string, resident: boolean, validFrom: string): void {
  const status = { person: child, part: 'status' as const, reason: 'Fødsel', validFrom };
  if (resident) alterAndTell(register, 'personErBosatt', { ...status, content: { status: 'bosatt' } });
  else alter(register, { ...status, content: { status: 'foedselsregistrert' } });
}
