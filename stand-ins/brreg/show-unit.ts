import { municipalities } from '../municipalities.js';
import type { Person } from '../person.js';
import { forms, type RoleCode, roleTypes, type Unit } from './units.js';

const form = ({ form: kode }: Unit) => ({ kode, beskrivelse: forms[kode] });

const address = ({ municipality }: Unit) => {
  const at = Object.values(municipalities).find(({ number }) => number === municipality);
  return {
    land: 'Norge',
    landkode: 'NO',
    kommunenummer: municipality,
    ...(at && {
      kommune: at.name.toUpperCase(),
      adresse: [`${at.streets[0]} 1`],
      postnummer: at.post.postnummer,
      poststed: at.post.poststedsnavn,
    }),
  };
};

const links = (base: string, { number }: Unit) => ({
  self: { href: `${base}/enhetsregisteret/api/enheter/${number}` },
});

/** A unit as the open interface shows it. */
export const showUnit = (base: string, unit: Unit) => ({
  respons_klasse: 'Enhet',
  organisasjonsnummer: unit.number,
  navn: unit.name,
  organisasjonsform: form(unit),
  registreringsdatoEnhetsregisteret: unit.registered,
  ...(unit.founded && { stiftelsesdato: unit.founded }),
  registrertIMvaregisteret: unit.vat,
  registrertIForetaksregisteret: unit.business,
  registrertIStiftelsesregisteret: unit.form === 'STI',
  registrertIFrivillighetsregisteret: unit.voluntary,
  ...(unit.industry && { naeringskode1: { kode: unit.industry, beskrivelse: 'Næring etter standarden' } }),
  forretningsadresse: address(unit),
  maalform: 'Bokmål',
  konkurs: unit.bankrupt !== undefined,
  ...(unit.bankrupt && { konkursdato: unit.bankrupt }),
  underAvvikling: false,
  underTvangsavviklingEllerTvangsopplosning: false,
  harRegistrertAntallAnsatte: unit.employees > 0,
  ...(unit.employees > 0 && { antallAnsatte: unit.employees }),
  paategninger: [],
  _links: links(base, unit),
});

/** A unit that is deleted, and one that is taken out of the open data. */
export const showDeleted = (base: string, unit: Unit) => ({
  respons_klasse: 'SlettetEnhet',
  organisasjonsnummer: unit.number,
  navn: unit.name,
  organisasjonsform: form(unit),
  slettedato: unit.deleted,
  _links: links(base, unit),
});
export const showGone = (base: string, unit: Unit) => ({
  organisasjonsnummer: unit.number,
  slettedato: unit.deleted,
  _links: links(base, unit),
});

/** A unit as the voluntary register shows it. */
export const showVoluntary = ({ number, name, account }: Unit) => ({
  organisasjonsnummer: number,
  navn: name,
  ...(account && { kontonummer: account }),
  grasrotandel: { deltarI: false },
  icnpoKategorier: [],
  vedtekter: false,
});

interface Showing {
  people: readonly Person[];
  /** With national numbers, for those who may see them; otherwise the day of birth. */
  withNumbers: boolean;
}

/** Who has a role, in groups. */
export function showRoles({ roles, registered }: Unit, { people, withNumbers }: Showing) {
  const shown = (number: string) => {
    const person = people.find((it) => it.number === number);
    const navn = { fornavn: person?.first.toUpperCase(), etternavn: person?.last.toUpperCase() };
    return { ...(withNumbers ? { fodselsnummer: number } : { fodselsdato: person?.born }), navn, erDoed: false };
  };
  const groups = [...new Set(roles.map(({ role }) => roleTypes[role].group))];
  return {
    rollegrupper: groups.map((kode) => ({
      type: { kode, beskrivelse: groupSays(kode) },
      sistEndret: registered,
      roller: roles
        .filter(({ role }) => roleTypes[role].group === kode)
        .map(({ role, person, unit }, rekkefolge) => ({
          type: { kode: role, beskrivelse: roleTypes[role].says },
          ...(person && { person: shown(person) }),
          ...(unit && { enhet: { organisasjonsnummer: unit, erSlettet: false } }),
          fratraadt: false,
          rekkefolge,
        })),
    })),
  };
}

const groupSays = (kode: string) =>
  (Object.keys(roleTypes) as RoleCode[]).map((it) => roleTypes[it]).find(({ group }) => group === kode)!.groupSays;
