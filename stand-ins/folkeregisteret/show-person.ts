import { current, type Entry, type Part, type PersonDocument, parts } from './person-document.js';

const relations: readonly Part[] = ['familierelasjon', 'foreldreansvar', 'sivilstand', 'deltBosted'];

const bundles: Record<string, readonly Part[]> = {
  'person-basis': [
    'identifikasjonsnummer',
    'status',
    'navn',
    'foedsel',
    'kjoenn',
    'doedsfall',
    'familierelasjon',
    'sivilstand',
    'bostedsadresse',
    'adressebeskyttelse',
    'statsborgerskap',
    'innflytting',
    'utflytting',
  ],
  'relasjon-utvidet': [...relations, 'vergemaalEllerFremtidsfullmakt'],
  historikk: [],
};

/** Parts that are asked for by name or by bundle; nothing where one is unknown. */
export function partsNamed(names: readonly string[]): Part[] | undefined {
  const named = names.map((name) => bundles[name] ?? parts.filter((part) => part === name));
  const known = names.every((name) => name in bundles || parts.some((part) => part === name));
  return known ? [...new Set(named.flat())] : undefined;
}

export const isHidden = (document: PersonDocument) =>
  current(document, 'adressebeskyttelse')?.graderingsnivaa === 'strengtFortrolig';

const addresses: readonly Part[] = ['bostedsadresse', 'deltBosted'];

/** Shown as one record, not as a list of them. */
const single: readonly Part[] = ['doedsfall'];

/** Only what was asked for, and of that only what holds now unless history is asked for. Hidden addresses are empty. */
export function showPerson(document: PersonDocument, asked: readonly Part[], history: boolean) {
  const hidden = isHidden(document);
  const shown: Partial<Record<Part, Entry | Entry[]>> = {};
  for (const part of asked) {
    const entries = document[part]?.filter(({ erGjeldende }) => history || erGjeldende) ?? [];
    const last = entries.at(-1);
    if (hidden && addresses.includes(part)) shown[part] = [];
    else if (last) shown[part] = single.includes(part) ? last : entries;
  }
  return shown;
}
