import type { FeedEntry, PersonEvent, PersonEventType } from '../register.js';
import { roleOf } from './relations.js';
import { dayIn, type Touched } from './wire.js';

type Told = Omit<PersonEvent, 'source' | 'id' | 'time' | 'person'>;

/** Kinds that say enough by themselves: what they are to us, and the part to ask for. */
const kinds: Readonly<Record<string, readonly [PersonEventType, string]>> = {
  endringIForeldreansvar: ['freg.parentalresponsibility.changed', 'foreldreansvar'],
  personErDoed: ['freg.death.registered', 'doedsfall'],
  personErReaktivert: ['freg.identity.changed', 'status'],
  endringIBostedsadresse: ['freg.address.changed', 'bostedsadresse'],
  endringIBostedsadresseUtenFlytting: ['freg.address.changed', 'bostedsadresse'],
  endringIDeltBosted: ['freg.address.changed', 'deltBosted'],
  endringIUtflytting: ['freg.emigration.changed', 'utflytting'],
  endringIStatus: ['freg.address.changed', 'status'],
  personErBosatt: ['freg.address.changed', 'status'],
  personErUtflyttet: ['freg.emigration.changed', 'utflytting'],
  endringIAdressebeskyttelse: ['freg.protection.changed', 'adressebeskyttelse'],
  endringINavn: ['freg.name.changed', 'navn'],
  endringISivilstand: ['freg.civilstatus.changed', 'sivilstand'],
  endringIVergemaal: ['freg.guardianship.changed', 'vergemaalEllerFremtidsfullmakt'],
  endringIFalskIdentitet: ['freg.identity.changed', 'identifikasjonsnummer'],
  personErOpphoert: ['freg.identity.changed', 'identifikasjonsnummer'],
  personErOpphoertSomDublett: ['freg.identity.changed', 'identifikasjonsnummer'],
  personErViderefoertSomGjeldendeVedSammenslaaing: ['freg.identity.changed', 'identifikasjonsnummer'],
  personErEndretVedSplitting: ['freg.identity.changed', 'identifikasjonsnummer'],
  personErGjenopprettetVedSplitting: ['freg.identity.changed', 'identifikasjonsnummer'],
};

const plain = new Map(Object.entries(kinds));

const isNew = ({ entitetsendring = 'registrereNy' }: Touched) => entitetsendring === 'registrereNy';
const isAnnulled = ({ entitetsendring }: Touched) => entitetsendring === 'annullere';
const touching = (all: readonly Touched[], part: keyof Touched) =>
  all.filter((it) => it.entitet === part || part in it);
const dated = (day: string | undefined) => (day === undefined ? {} : { day });

/** A birth that is annulled and entered anew in one go was corrected. */
function birth(touched: readonly Touched[]): Told[] {
  const births = touching(touched, 'foedsel');
  const day = births.findLast((it) => !isAnnulled(it))?.foedsel?.foedselsdato;
  const type: PersonEventType = births.every(isNew)
    ? 'freg.birth.registered'
    : births.every(isAnnulled)
      ? 'freg.birth.annulled'
      : 'freg.birth.corrected';
  return [{ type, part: 'foedsel', ...dated(day) }];
}

/** Where in Norway somebody was born: it comes with a birth, and taking it back takes back no birth. */
const birthInNorway = (touched: readonly Touched[]): Told[] => [
  { type: touched.every(isNew) ? 'freg.birth.registered' : 'freg.birth.corrected', part: 'foedsel' },
];

function death(touched: readonly Touched[]): Told[] {
  const deaths = touching(touched, 'doedsfall');
  const type = deaths.length > 0 && deaths.every(isAnnulled) ? 'freg.death.annulled' : 'freg.death.registered';
  return [{ type, part: 'doedsfall', ...dated(deaths.findLast((it) => !isAnnulled(it))?.doedsfall?.doedsdato) }];
}

function stillbirth(touched: Touched): Told {
  const { minRolleForPerson, relatertPersonUtenFolkeregisteridentifikator: child } = touched.familierelasjon ?? {};
  const role = roleOf(minRolleForPerson);
  return {
    type: isAnnulled(touched) ? 'freg.stillbirth.annulled' : 'freg.stillbirth.registered',
    part: 'familierelasjon',
    ...dated(child?.foedselsdato),
    ...((role === 'mother' || role === 'father' || role === 'coMother') && { as: role }),
  };
}

/** A move to Norway holds from the day that its record is valid from. */
function immigration(touched: readonly Touched[]): Told[] {
  const moves = touching(touched, 'innflytting');
  const day = dayIn(moves.findLast((it) => !isAnnulled(it))?.innflytting?.gyldighetstidspunkt);
  if (moves.length > 0 && moves.every(isAnnulled)) return [{ type: 'freg.immigration.annulled', part: 'innflytting' }];
  if (moves.every(isNew)) return [{ type: 'freg.immigration.registered', part: 'innflytting', ...dated(day) }];
  return [{ type: 'freg.address.changed', part: 'status' }];
}

/** A tie between a parent and a child. */
const isParental = (code: string | undefined): boolean => {
  const role = roleOf(code);
  return role !== undefined && role !== 'spouse';
};

const kinCode = ({ familierelasjon }: Touched) => familierelasjon?.relatertPersonsRolle;

/** Spouses and siblings are kin too; they say nothing about parents. */
function kin(touched: readonly Touched[]): Told[] {
  const ties = touching(touched, 'familierelasjon');
  const stillborn = ties.filter((it) => kinCode(it) === 'doedfoedtBarn').map(stillbirth);
  const concernsParents = ties.length === 0 || ties.some((it) => !kinCode(it) || isParental(kinCode(it)));
  if (stillborn.length > 0) return stillborn;
  return [{ type: concernsParents ? 'freg.parentage.changed' : 'ignored', part: 'familierelasjon' }];
}

function number(touched: readonly Touched[], { person }: FeedEntry): Told[] {
  const numbers = touching(touched, 'identifikasjonsnummer').flatMap(({ identifikasjonsnummer: it }) => it ?? []);
  const old = numbers.find((it) => it.status === 'opphoert' && it.foedselsEllerDNummer !== person);
  const formerly = old && { formerly: old.foedselsEllerDNummer };
  return [{ type: 'freg.identity.changed', part: 'identifikasjonsnummer', ...formerly }];
}

/** Kinds whose document must be read to know what happened. */
const readers: Readonly<Record<string, (touched: readonly Touched[], entry: FeedEntry) => Told[]>> = {
  endringIFoedsel: birth,
  endringIFoedselINorge: birthInNorway,
  endringIDoedsfall: death,
  endringIFamilierelasjon: kin,
  endringIInnflytting: immigration,
  endringIIdentifikasjonsnummer: number,
};

const told = new Map(Object.entries(readers));

export const needsDocument = ({ type }: FeedEntry): boolean => told.has(type);

/** What one entry means to us. A document that the register no longer has is taken for a new entry of its kind. */
export function eventsOf(entry: FeedEntry, touched: readonly Touched[]): PersonEvent[] {
  const { sequence, person, time, type } = entry;
  const [kind, part] = plain.get(type) ?? ['ignored', type];
  const all = told.get(type)?.(touched, entry) ?? [{ type: kind, part }];
  return all.map((it, place) => {
    const id = place === 0 ? String(sequence) : `${sequence}.${place + 1}`;
    return { source: 'folkeregisteret', id, time, person, ...it };
  });
}
