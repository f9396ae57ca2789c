/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

/** Somebody with no pay through an employer is in no such register, and is asked. */
const income: FindingSource = {
  of: 'parent',
  from: 'inntekt',
  part: 'inntekt',
  basis: 'folketrygdloven § 21-4',
  asked: true,
};

export const findings = {
  alive: registeredAlone('everyone', 'doedsfall'),
  died: registeredAlone('everyone', 'doedsfall'),
  born: registered('everyone', 'foedsel'),
  resident: registered('everyone', 'status'),
  addressProtected: registeredAlone('everyone', 'adressebeskyttelse'),
  identifierKind: registered('everyone', 'identifikasjonsnummer'),
  hasNationalId: registered('child', 'identifikasjonsnummer'),
  hasName: registered('child', 'navn'),
  otherParentKnown: registered('child', 'familierelasjon'),
  responsibility: registeredAlone('child', 'foreldreansvar'),
  municipality: registeredAlone('child', 'bostedsadresse'),
  sharesHome: registeredAlone('parent', 'bostedsadresse'),
  civilStatus: registered('parent', 'sivilstand'),
  guardianship: registered('mother', 'vergemaalEllerFremtidsfullmakt'),
  hasChild: registered('declarant', 'familierelasjon'),
  declaredAs: told('declarant', 'declaredAs', 'barnelova § 3'),
  hasPreviousChild: registered('mother', 'familierelasjon'),
  previousChildBorn: registered('mother', 'familierelasjon'),
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
