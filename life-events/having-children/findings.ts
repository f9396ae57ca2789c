/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';

const register = (of: string, part: string): FindingSource => ({
  of,
  from: 'folkeregisteret',
  part,
  basis: 'folkeregisterloven § 10-2',
});

/** What decides who sees what, or who is alive, is put right in the register alone. */
const alone = (of: string, part: string): FindingSource => ({ ...register(of, part), registerAlone: true });

const told = (of: string, part: string, basis: string): FindingSource => ({
  of,
  from: 'person',
  part,
  basis,
  asked: true,
});

/** Somebody with no pay through an employer is in no such register, and is asked. */
const income: FindingSource = {
  of: 'parent',
  from: 'inntekt',
  part: 'inntekt',
  basis: 'folketrygdloven § 21-4',
  asked: true,
};

export const findings = {
  alive: alone('everyone', 'doedsfall'),
  died: alone('everyone', 'doedsfall'),
  born: register('everyone', 'foedsel'),
  resident: register('everyone', 'status'),
  addressProtected: alone('everyone', 'adressebeskyttelse'),
  identifierKind: register('everyone', 'identifikasjonsnummer'),
  hasNationalId: register('child', 'identifikasjonsnummer'),
  hasName: register('child', 'navn'),
  otherParentKnown: register('child', 'familierelasjon'),
  responsibility: alone('child', 'foreldreansvar'),
  municipality: alone('child', 'bostedsadresse'),
  sharesHome: alone('parent', 'bostedsadresse'),
  civilStatus: register('parent', 'sivilstand'),
  guardianship: register('mother', 'vergemaalEllerFremtidsfullmakt'),
  hasPreviousChild: register('mother', 'familierelasjon'),
  previousChildBorn: register('mother', 'familierelasjon'),
  incomeMonths: income,
  annualIncome: income,
  employed: { of: 'parent', from: 'aareg', part: 'arbeidsforhold', basis: 'folketrygdloven § 21-4' },
  singleAndAlone: told('parent', 'singleAndAlone', 'barnetrygdloven § 9, folketrygdloven § 15-4'),
  livesTogether: told('parent', 'livesTogether', 'barnelova § 66'),
  memberTwelveMonths: told('parent', 'memberTwelveMonths', 'folketrygdloven § 14-17'),
  memberFiveYears: told('parent', 'memberFiveYears', 'kontantstøtteloven § 3'),
  student: told('parent', 'student', 'utdanningsstøtteloven § 23'),
  fullTimeKindergarten: told('child', 'fullTimeKindergarten', 'kontantstøtteloven § 2'),
  lossAfterWeek26: told('mother', 'lossAfterWeek26', 'folketrygdloven § 14-9'),
  wantsPassport: told('child', 'wantsPassport', 'passloven § 1'),
  wantsTaxCard: told('parent', 'wantsTaxCard', 'skattebetalingsloven § 5-1'),
  wantsNewGp: told('parent', 'wantsNewGp', 'pasient- og brukerrettighetsloven § 2-1 c'),
  termDate: told('mother', 'termDate', 'folketrygdloven § 14-10'),
} as const satisfies Readonly<Record<string, FindingSource>>;
