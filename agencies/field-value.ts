import { z } from 'zod';
import { Unit } from './brreg/wire.js';
import { originOf } from './fields.js';
import { addressLine } from './folkeregisteret/address-line.js';
import { PersonDocument } from './folkeregisteret/wire.js';

/** What a field holds when it is sent: text, an amount, or a list of them. */
export type FieldValue = string | number | boolean | readonly (string | number)[];

const Scalar = z.union([z.string().min(1), z.number(), z.boolean()]);
const Employments = z.array(z.object({ arbeidssted: z.object({ ident: z.string() }) }));
const Months = z.array(z.object({ month: z.string(), amount: z.number() }));

const { shape } = PersonDocument;
type Shape = typeof shape;
type Registered = keyof Shape;

const from =
  <P extends Registered>(part: P, value: (records: NonNullable<z.infer<Shape[P]>>) => FieldValue | undefined) =>
  (fact: unknown): FieldValue | undefined => {
    const records = shape[part].safeParse(fact).data;
    return records ? value(records as NonNullable<z.infer<Shape[P]>>) : undefined;
  };

const listed = (values: readonly (string | undefined)[]): readonly string[] | undefined => {
  const present = values.filter((it): it is string => Boolean(it));
  return present.length > 0 ? present : undefined;
};

const renderers: Readonly<Record<string, (fact: unknown) => FieldValue | undefined>> = {
  identifikasjonsnummer: from(
    'identifikasjonsnummer',
    (records) => records.find(({ status }) => status !== 'opphoert')?.foedselsEllerDNummer,
  ),
  navn: from('navn', ([name]) => {
    const { fornavn, mellomnavn, etternavn } = name ?? {};
    return [fornavn, mellomnavn, etternavn].filter(Boolean).join(' ') || undefined;
  }),
  doedsfall: from('doedsfall', ([death]) => death?.doedsdato),
  foedsel: from('foedsel', ([birth]) => birth?.foedselsdato),
  bostedsadresse: from('bostedsadresse', ([address]) => address && addressLine(address)),
  sivilstand: from('sivilstand', ([status]) => status?.sivilstand),
  foreldreansvar: from('foreldreansvar', ([responsibility]) => responsibility?.ansvar),
  familierelasjon: from('familierelasjon', (records) =>
    listed(records.filter((it) => it.relatertPersonsRolle === 'barn').map((it) => it.relatertPerson)),
  ),
  enhet: (fact) => Unit.safeParse(fact).data?.organisasjonsnummer,
  arbeidsforhold: (fact) => listed(Employments.safeParse(fact).data?.map((it) => it.arbeidssted.ident) ?? []),
  arbeidsgiver: (fact) => listed(Employments.safeParse(fact).data?.map((it) => it.arbeidssted.ident) ?? []),
  inntekt36: (fact) => Months.safeParse(fact).data?.reduce((sum, { amount }) => sum + amount, 0),
  inntekt: (fact) => Months.safeParse(fact).data?.reduce((sum, { amount }) => sum + amount, 0),
};

/** A field's value from the raw fact that the vault keeps for its part; what a person told or corrected stands as it is. */
export function fieldValue(field: string, fact: unknown): FieldValue | undefined {
  const told = Scalar.safeParse(fact);
  if (told.success) return told.data;
  const part = originOf(field)?.part;
  return part !== undefined && Object.hasOwn(renderers, part) ? renderers[part]?.(fact) : undefined;
}
