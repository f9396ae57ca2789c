import { osloTime, startOf } from '../oslo-time.js';

/** Elements of the person document that the stand-in holds, called as Hendelsedokument v1.4 calls them. */
export const parts = [
  'identifikasjonsnummer',
  'status',
  'navn',
  'foedsel',
  'kjoenn',
  'doedsfall',
  'familierelasjon',
  'foreldreansvar',
  'sivilstand',
  'bostedsadresse',
  'deltBosted',
  'adressebeskyttelse',
  'statsborgerskap',
  'innflytting',
  'utflytting',
  'vergemaalEllerFremtidsfullmakt',
] as const;
export type Part = (typeof parts)[number];

/** One record of a part: what the register says about its own entry, and the content. */
export interface Entry extends Record<string, unknown> {
  ajourholdstidspunkt: string;
  erGjeldende: boolean;
  kilde: string;
  aarsak: string;
  gyldighetstidspunkt: string;
  opphoerstidspunkt?: string;
}

export type PersonDocument = Partial<Record<Part, Entry[]>>;

/** A record that holds from a date. */
export const entry = (content: Record<string, unknown>, reason: string, validFrom: string): Entry => ({
  ajourholdstidspunkt: osloTime(),
  erGjeldende: true,
  kilde: 'Stand-in',
  aarsak: reason,
  gyldighetstidspunkt: startOf(validFrom),
  ...content,
});

export const current = (document: PersonDocument, part: Part) =>
  document[part]?.findLast(({ erGjeldende }) => erGjeldende);

/** Parts of which several records hold at once. */
export const severalAtOnce: readonly Part[] = [
  'familierelasjon',
  'foreldreansvar',
  'statsborgerskap',
  'vergemaalEllerFremtidsfullmakt',
];
