import type { Value } from '../../journey/findings.js';
import type { Related } from '../adapter.js';
import type { Roles, Unit, Voluntary } from './wire.js';

type Findings = Record<string, Value>;

const forms = new Map(
  Object.entries({
    ENK: 'sole-proprietorship',
    AS: 'limited-company',
    ASA: 'public-limited-company',
    NUF: 'foreign-branch',
    ANS: 'partnership',
    DA: 'partnership',
    SA: 'cooperative',
    FLI: 'association',
    STI: 'foundation',
    KBO: 'bankruptcy-estate',
  }),
);

/** What a unit is, and in which registers it stands. A form that we have no word for is said in the register's own. */
export function findingsOfUnit(unit: Unit): Findings {
  const { antallAnsatte, harRegistrertAntallAnsatte, naeringskode1, forretningsadresse, organisasjonsform } = unit;
  const registeredOn = unit.registreringsdatoEnhetsregisteret;
  const foundedOn = unit.stiftelsesdato;
  const municipality = forretningsadresse?.kommunenummer;
  const industry = naeringskode1?.kode;
  return {
    registered: true,
    deleted: false,
    form: forms.get(organisasjonsform.kode) ?? organisasjonsform.kode,
    ...(registeredOn && { registeredOn }),
    ...(foundedOn && { foundedOn }),
    inBusinessRegister: unit.registrertIForetaksregisteret,
    inVoluntaryRegister: unit.registrertIFrivillighetsregisteret,
    inVatRegister: unit.registrertIMvaregisteret,
    bankrupt: unit.konkurs,
    windingUp: unit.underAvvikling || unit.underTvangsavviklingEllerTvangsopplosning,
    employs: harRegistrertAntallAnsatte && (antallAnsatte ?? 0) > 0,
    ...(municipality && { businessMunicipality: municipality }),
    ...(industry && { industry }),
  };
}

/** A unit that is not, or is no longer, in the register. */
export const findingsOfNoUnit = (deleted: boolean): Findings => ({ registered: false, deleted });

/** Who has given no account may have one all the same. */
export const findingsOfVoluntary = ({ kontonummer }: Voluntary): Findings =>
  kontonummer ? { hasBankAccount: true } : {};

const relations = new Map<string, Related['role']>(
  Object.entries({
    INNH: 'owner',
    DTPR: 'owner',
    DTSO: 'owner',
    LEDE: 'chair',
    NEST: 'boardMember',
    MEDL: 'boardMember',
    DAGL: 'manager',
  }),
);

const inForce = ({ rollegrupper }: Roles) =>
  rollegrupper.flatMap(({ roller }) => roller.filter((it) => !it.fratraadt && !it.avregistrert));

/** Whether a unit has the roles that the law asks for. */
export function findingsOfRoles(roles: Roles): Findings {
  const codes = inForce(roles).map(({ type }) => type.kode);
  const has = (...wanted: string[]) => wanted.some((it) => codes.includes(it));
  return { hasBoard: has('LEDE', 'MEDL'), hasManager: has('DAGL'), hasAuditor: has('REVI') };
}

/** People with a role, each once; national numbers come only by the authorised interface. */
export function relationsOf(roles: Roles): Related[] {
  const known = new Map<string, Related>();
  for (const { type, person } of inForce(roles)) {
    const role = relations.get(type.kode);
    const number = person?.fodselsnummer;
    if (role && number && !known.has(number)) known.set(number, { role, number });
  }
  return [...known.values()];
}
