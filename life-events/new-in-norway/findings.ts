/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

const ofNewcomer = (part: string, basis: string): FindingSource => told('newcomer', part, basis);

const residence = 'utlendingsloven §§ 55, 56, 117';
const integration = 'integreringsloven §§ 8, 9, 14, 26';

export const findings = {
  alive: registeredAlone('everyone', 'doedsfall'),
  born: registered('everyone', 'foedsel'),
  addressProtected: registeredAlone('everyone', 'adressebeskyttelse'),
  identifierKind: registered('newcomer', 'identifikasjonsnummer'),
  hasNationalId: registered('newcomer', 'identifikasjonsnummer'),
  resident: registered('everyone', 'status'),
  municipality: registeredAlone('everyone', 'bostedsadresse'),
  leftOn: registered('newcomer', 'utflytting'),
  hasChild: registered('newcomer', 'familierelasjon'),
  employed: { of: 'newcomer', from: 'aareg', part: 'arbeidsforhold', basis: 'folketrygdloven § 21-4' },
  employedFrom: { of: 'newcomer', from: 'aareg', part: 'arbeidsforhold', basis: 'folketrygdloven § 21-4' },

  route: ofNewcomer('route', residence),
  staysSixMonths: ofNewcomer('staysSixMonths', 'folkeregisterloven § 4-1'),
  staysTwelveMonths: ofNewcomer('staysTwelveMonths', 'folketrygdloven § 2-1'),
  staysThreeMonths: ofNewcomer('staysThreeMonths', 'opplæringslova § 2-1'),
  permitOn: ofNewcomer('permitOn', residence),
  works: ofNewcomer('works', 'skattebetalingsloven § 4-1'),
  firstWorkDay: ofNewcomer('firstWorkDay', 'skattebetalingsloven § 5-5'),
  worksFullTime: ofNewcomer('worksFullTime', integration),
  joinsProtected: ofNewcomer('joinsProtected', integration),
  agreedSettlement: ofNewcomer('agreedSettlement', integration),
  settledOn: ofNewcomer('settledOn', integration),
  hasSchoolChild: ofNewcomer('hasSchoolChild', 'opplæringslova § 2-1'),
  goesToSchool: told('child', 'goesToSchool', 'opplæringslova § 2-1'),
  wantsUpperSecondary: ofNewcomer('wantsUpperSecondary', 'opplæringslova § 5-1'),
  childHasPermit: told('child', 'childHasPermit', residence),
  wantsRecognition: ofNewcomer('wantsRecognition', 'universitets- og høyskoleloven § 3-4'),
  isHealthPersonnel: ofNewcomer('isHealthPersonnel', 'helsepersonelloven § 48'),
  educatedInEea: ofNewcomer('educatedInEea', 'helsepersonelloven §§ 48, 48 a'),
  needsInterpreter: ofNewcomer('needsInterpreter', 'tolkeloven § 6'),
  needsTuberculosisTest: ofNewcomer('needsTuberculosisTest', 'tuberkuloseforskriften § 3-1'),
  isAlone: ofNewcomer('isAlone', 'utlendingsloven § 98 a'),
  wantsBank: ofNewcomer('wantsBank', 'finansavtaleloven § 4-1'),
  bankTakesDNumber: ofNewcomer('bankTakesDNumber', 'finansavtaleloven § 4-1'),
  servesInNato: ofNewcomer('servesInNato', 'fastlegeforskriften § 2'),
} as const satisfies Readonly<Record<string, FindingSource>>;
