import type { Value } from '../../journey/findings.js';
import { current } from './current.js';
import { isProtected } from './protection.js';
import { relationsOf } from './relations.js';
import { dayIn, type Part, type PersonDocument, type RecordOf } from './wire.js';

type Found = Record<string, Value | undefined>;
type Finder = (document: PersonDocument, number: string) => Found;

const civilStatuses = new Map(
  Object.entries({
    gift: 'married',
    ugift: 'unmarried',
    separert: 'separated',
    separertPartner: 'separated',
    skilt: 'divorced',
    skiltPartner: 'divorced',
    enkeEllerEnkemann: 'widowed',
    gjenlevendePartner: 'widowed',
    registrertPartner: 'partnership',
  }),
);

const responsibilities = new Map(
  Object.entries({
    felles: 'joint',
    mor: 'mother',
    far: 'father',
    medmor: 'coMother',
    andre: 'other',
    ukjent: 'unknown',
  }),
);

/** Statuses that say nothing about whether somebody lives. */
const silentOfLife = new Set(['opphoert', 'forsvunnet']);
const residence = new Map(
  Object.entries({
    bosatt: true,
    utflyttet: false,
    doed: false,
    opphoert: false,
    foedselsregistrert: false,
    midlertidig: false,
    inaktiv: false,
    ikkeBosatt: false,
  }),
);

const statusOf = (document: PersonDocument) => current(document, 'status')[0]?.status;

/** Dead if either part says so; alive if the parts that were asked for say nothing else. */
function life(document: PersonDocument): Found {
  const death = current(document, 'doedsfall')[0];
  const status = statusOf(document);
  if (death || status === 'doed') return { alive: false, died: death?.doedsdato };
  return { alive: status !== undefined && silentOfLife.has(status) ? undefined : true };
}

function identifier(document: PersonDocument): Found {
  const inUse = current(document, 'identifikasjonsnummer').filter(({ status }) => status !== 'opphoert');
  const kinds = inUse.map(({ identifikatortype }) => identifikatortype);
  const hasNationalId = kinds.includes('foedselsnummer');
  const identifierKind = hasNationalId ? 'nationalId' : kinds.includes('dNummer') ? 'dNumber' : undefined;
  return { identifierKind, hasNationalId };
}

const municipalityOf = ({ vegadresse, matrikkeladresse, ukjentBosted }: RecordOf<'bostedsadresse'>) =>
  vegadresse?.kommunenummer ?? matrikkeladresse?.matrikkelnummer?.kommunenummer ?? ukjentBosted?.bostedskommune;

function home(document: PersonDocument): Found {
  const [address] = current(document, 'bostedsadresse');
  return { municipality: address && !isProtected(document) ? municipalityOf(address) : undefined };
}

/** What is written on the child itself, not what is written on a parent about a child. */
function responsibility(document: PersonDocument, number: string): Found {
  const own = current(document, 'foreldreansvar').filter(
    ({ ansvarssubjekt = number, ansvarlig }) => ansvarssubjekt === number && ansvarlig !== number,
  );
  const kinds = [...new Set(own.flatMap(({ ansvar }) => responsibilities.get(ansvar ?? '') ?? []))];
  return { responsibility: kinds.length > 1 ? 'other' : kinds[0] };
}

const parental = new Set(['mother', 'father', 'coMother']);

const kin = (document: PersonDocument): Found => {
  const roles = relationsOf(document).map(({ role }) => role);
  return { otherParentKnown: roles.filter((it) => parental.has(it)).length > 1, hasChild: roles.includes('child') };
};

const leftOn = (record: RecordOf<'utflytting'> | undefined) =>
  record?.utflyttingsdato ?? dayIn(record?.gyldighetstidspunkt);

const finders: Readonly<Record<Part, Finder>> = {
  identifikasjonsnummer: identifier,
  status: (document) => ({ ...life(document), resident: residence.get(statusOf(document) ?? '') }),
  navn: (document) => ({ hasName: current(document, 'navn').some(({ fornavn }) => Boolean(fornavn?.trim())) }),
  foedsel: (document) => ({ born: current(document, 'foedsel')[0]?.foedselsdato }),
  doedsfall: life,
  familierelasjon: kin,
  foreldreansvar: responsibility,
  sivilstand: (document) => {
    const { sivilstand: status, sivilstandsdato } = current(document, 'sivilstand')[0] ?? {};
    return { civilStatus: civilStatuses.get(status ?? ''), civilStatusSince: sivilstandsdato };
  },
  bostedsadresse: home,
  adressebeskyttelse: (document) => ({ addressProtected: isProtected(document) }),
  utflytting: (document) => ({ leftOn: leftOn(current(document, 'utflytting')[0]) }),
  vergemaalEllerFremtidsfullmakt: (document) => ({
    guardianship: current(document, 'vergemaalEllerFremtidsfullmakt').length > 0,
  }),
};

const isPart = (part: string): part is Part => Object.hasOwn(finders, part);

/** Findings from the parts that were asked for; what the register does not say is left out. */
export function findingsOf(document: PersonDocument, asked: readonly string[], number: string): Record<string, Value> {
  const found = asked.filter(isPart).flatMap((part) => Object.entries(finders[part](document, number)));
  return Object.fromEntries(found.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}
