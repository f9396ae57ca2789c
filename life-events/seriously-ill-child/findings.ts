/** The findings that the leaflet's rules look at. No diagnosis is among them: only what the child needs, and from when. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

/** Somebody with no pay through an employer is in no such register, and is asked. */
const income: FindingSource = {
  of: 'carer',
  from: 'inntekt',
  part: 'inntekt',
  basis: 'folketrygdloven § 21-4',
  asked: true,
};

const municipal = 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a';
const patient = 'pasient- og brukerrettighetsloven';

export const findings = {
  alive: registeredAlone('everyone', 'doedsfall'),
  died: registeredAlone('everyone', 'doedsfall'),
  /** Its age decides who may know what is about the child. */
  born: registeredAlone('child', 'foedsel'),
  resident: registered('child', 'status'),
  addressProtected: registeredAlone('everyone', 'adressebeskyttelse'),
  /** Of whoever expects the child, before it has a home itself. */
  municipality: registeredAlone(['child', 'expecting'], 'bostedsadresse'),
  responsibility: registeredAlone('child', 'foreldreansvar'),
  /** The other parent is named with it, and may come in by their own word. */
  otherParentKnown: registeredAlone('child', 'familierelasjon'),
  sharesHome: registeredAlone('carer', 'bostedsadresse'),
  hasChild: registered('declarant', 'familierelasjon'),
  employed: { of: 'carer', from: 'aareg', part: 'arbeidsforhold', basis: 'folketrygdloven § 21-4' },
  incomeMonths: income,
  annualIncome: income,

  // What the child needs

  constantCare: told('child', 'constantCare', 'folketrygdloven § 9-10'),
  constantCareFrom: told('child', 'constantCareFrom', 'folketrygdloven §§ 9-10, 22-13'),
  lastingNeed: told('child', 'lastingNeed', 'folketrygdloven §§ 6-3, 6-4'),
  lastingNeedFrom: told('child', 'lastingNeedFrom', 'folketrygdloven §§ 6-3, 6-4, 22-13'),
  extraCare: told('child', 'extraCare', 'folketrygdloven §§ 6-4, 6-5'),
  extraCosts: told('child', 'extraCosts', 'folketrygdloven § 6-3'),
  helpFromSeveral: told('child', 'helpFromSeveral', municipal),
  heavyCare: told('child', 'heavyCare', 'helse- og omsorgstjenesteloven § 3-6'),
  careHours: told('child', 'careHours', `${patient} § 2-1 d`),
  needsAids: told('child', 'needsAids', 'folketrygdloven §§ 10-5 – 10-7'),
  helpToLearn: told('child', 'helpToLearn', 'barnehageloven § 31, opplæringslova kapittel 11'),
  wantsSchoolTransport: told('child', 'wantsSchoolTransport', 'opplæringslova § 4-2'),
  travelsToTreatment: told('child', 'travelsToTreatment', `${patient} § 2-6`),
  treatedAbroad: told('child', 'treatedAbroad', `${patient} § 2-1 b`),
  wantsSecondOpinion: told('child', 'wantsSecondOpinion', `${patient} § 2-3`),
  lifeInDanger: told('child', 'lifeInDanger', 'folketrygdloven § 9-10'),
  recovered: told('child', 'recovered', 'folketrygdloven § 21-3'),

  // While it is awaited

  expectsHelpFromSeveral: told('expecting', 'expectsHelpFromSeveral', municipal),
  expectsLastingNeed: told('expecting', 'expectsLastingNeed', 'helse- og omsorgstjenesteloven §§ 7-1, 7-2 a'),
  pregnancyLost: told('expecting', 'pregnancyLost', municipal),

  // Whose word it is

  carersMaySee: told('child', 'carersMaySee', `${patient} § 3-4`),
  carersActForChild: told('child', 'carersActForChild', `${patient} §§ 4-3, 4-5`),
  cannotManageAlone: told('child', 'cannotManageAlone', 'vergemålsloven § 20'),
  keepApart: told('carer', 'keepApart', `${patient} § 3-4`),

  // Whoever cares

  worksAs: told('carer', 'worksAs', 'folketrygdloven §§ 9-2, 9-3'),
  workedFourWeeks: told('carer', 'workedFourWeeks', 'folketrygdloven § 9-2'),
  awayFromWork: told('carer', 'awayFromWork', 'folketrygdloven §§ 9-3, 9-11'),
  aloneWithCare: told('carer', 'aloneWithCare', 'folketrygdloven § 9-6'),
  daysCountedElsewhere: told('carer', 'daysCountedElsewhere', 'folketrygdloven § 9-6'),
  wantsToShareDays: told('carer', 'wantsToShareDays', 'folketrygdloven § 9-6'),
  wantsTraining: told('carer', 'wantsTraining', 'folketrygdloven § 9-14'),
  fullBenefitForYears: told('carer', 'fullBenefitForYears', 'folketrygdloven § 9-10'),
} as const satisfies Readonly<Record<string, FindingSource>>;
