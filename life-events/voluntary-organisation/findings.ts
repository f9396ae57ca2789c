/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

/** What Brønnøysund publishes about a unit. */
const published = (part: string): FindingSource => ({
  of: 'organisation',
  from: 'brreg',
  part,
  basis: 'enhetsregisterloven § 6-2',
});

const ofAssociation = (part: string, basis: string): FindingSource => told('organisation', part, basis);

const founding = 'enhetsregisterloven §§ 4-1, 4-2';
const voluntary = 'frivillighetsregisterloven §§ 3, 4';
const grants = 'tilskuddsordningens eget regelverk';
const payroll = 'a-opplysningsloven § 3';
const business = 'foretaksregisterloven §§ 2-1, 2-3';

export const findings = {
  alive: registeredAlone('board', 'doedsfall'),
  addressProtected: registeredAlone('board', 'adressebeskyttelse'),
  born: registered('board', 'foedsel'),

  registered: published('enhet'),
  deleted: published('enhet'),
  form: published('enhet'),
  inVoluntaryRegister: published('enhet'),
  inBusinessRegister: published('enhet'),
  inVatRegister: published('enhet'),
  businessMunicipality: { ...published('enhet'), registerAlone: true },
  hasBoard: published('roller'),

  foundersCount: ofAssociation('foundersCount', 'ulovfestet foreningsrett'),
  boardIsElected: ofAssociation('boardIsElected', founding),
  boardHasNumbers: ofAssociation('boardHasNumbers', founding),
  boardHasEid: ofAssociation('boardHasEid', founding),
  nonDistributing: ofAssociation('nonDistributing', voluntary),
  doesVoluntaryWork: ofAssociation('doesVoluntaryWork', voluntary),
  partOfUmbrella: ofAssociation('partOfUmbrella', 'forskrift 2018 nr. 1600 om momskompensasjon'),
  /** The voluntary register has the account of most; of others their board is asked. */
  hasBankAccount: { ...published('frivillig'), basis: voluntary, asked: true },
  wantsGrants: ofAssociation('wantsGrants', grants),
  grantClaimBy: ofAssociation('grantClaimBy', grants),
  grantReportBy: ofAssociation('grantReportBy', grants),
  grantLastReport: ofAssociation('grantLastReport', grants),
  worksWithChildren: ofAssociation('worksWithChildren', 'politiregisterloven § 39'),
  hasTaskWithChildren: told('board', 'hasTaskWithChildren', 'politiregisterloven § 39'),
  wantsLottery: ofAssociation('wantsLottery', 'pengespilloven'),
  lotteryTurnover: ofAssociation('lotteryTurnover', 'pengespilloven'),
  paysPeople: ofAssociation('paysPeople', payroll),
  highestPay: ofAssociation('highestPay', payroll),
  payStartsOn: ofAssociation('payStartsOn', payroll),
  hasEmployees: ofAssociation('hasEmployees', 'arbeidsmiljøloven §§ 1-8, 14-5'),
  taxableTurnover: ofAssociation('taxableTurnover', 'merverdiavgiftsloven §§ 2-1, 3-12'),
  arrangesSports: ofAssociation('arrangesSports', 'merverdiavgiftsloven §§ 2-1, 3-12'),
  annualMeetingOn: ofAssociation('annualMeetingOn', 'enhetsregisterloven § 5-2'),
  doesBusiness: ofAssociation('doesBusiness', business),
  businessStartsOn: ofAssociation('businessStartsOn', business),
  registersAgain: ofAssociation('registersAgain', founding),
  wantsToClose: ofAssociation('wantsToClose', 'foreningens vedtekter'),
} as const satisfies Readonly<Record<string, FindingSource>>;
