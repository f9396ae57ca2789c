/** The findings that the leaflet's rules look at: whose they are, who holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

/** Of the deceased, who cannot say it: whoever is asked for the estate, or the court. */
const ofEstate = (part: string, basis: string): FindingSource => told('deceased', part, basis);

export const findings = {
  alive: registeredAlone('everyone', 'doedsfall'),
  died: registeredAlone('everyone', 'doedsfall'),
  addressProtected: registeredAlone('everyone', 'adressebeskyttelse'),
  born: registeredAlone('everyone', 'foedsel'),
  resident: registered('everyone', 'status'),
  municipality: registeredAlone('deceased', 'bostedsadresse'),
  sharesHome: registeredAlone('heir', 'bostedsadresse'),
  civilStatus: registeredAlone('everyone', 'sivilstand'),
  civilStatusSince: registeredAlone('everyone', 'sivilstand'),
  hasChild: registered('deceased', 'familierelasjon'),
  otherParentKnown: registered('declarant', 'familierelasjon'),

  declaredAs: told('declarant', 'declaredAs', 'arveloven §§ 4 – 12'),
  deathPlace: told('declarant', 'deathPlace', 'folkeregisterloven § 2-1, lov om forsvunne personer'),

  wantsAshScattering: ofEstate('wantsAshScattering', 'gravplassloven § 20'),
  funeralNotCovered: ofEstate('funeralNotCovered', 'folketrygdloven § 7-2'),
  longTransport: ofEstate('longTransport', 'folketrygdloven § 7-3'),
  debtsUnsure: ofEstate('debtsUnsure', 'arveloven § 102'),
  smallEstate: ofEstate('smallEstate', 'arveloven § 95'),
  home: ofEstate('home', 'tinglysingsloven § 12'),
  hadVehicle: ofEstate('hadVehicle', 'vegtrafikkloven § 15'),
  hadBusiness: ofEstate('hadBusiness', 'foretaksregisterloven § 4-3'),
  hadVat: ofEstate('hadVat', 'merverdiavgiftsloven § 2-1'),
  ledAssociation: ofEstate('ledAssociation', 'enhetsregisterloven § 15'),
  heirLacksNumber: ofEstate('heirLacksNumber', 'tinglysingsloven, folkeregisterloven § 2-2'),
  testamentFound: ofEstate('testamentFound', 'arveloven §§ 42, 65'),
  lateAssetFound: ofEstate('lateAssetFound', 'arveloven § 118'),

  chosenSettlement: told('heir', 'chosenSettlement', 'arveloven §§ 14, 95, 116, 127'),
  assumesDebt: told('heir', 'assumesDebt', 'arveloven § 116'),
  childOfBoth: told('child', 'childOfBoth', 'arveloven § 15'),
  agreesToUndivided: told('child', 'agreesToUndivided', 'arveloven § 15'),
  jointChild: told('survivor', 'jointChild', 'folketrygdloven § 17-4, arveloven § 12'),
  caresForChild: told('survivor', 'caresForChild', 'folketrygdloven § 17-4'),
  expectsChild: told('survivor', 'expectsChild', 'folketrygdloven § 17-4'),

  estateOpen: ofEstate('estateOpen', 'arveloven kap. 12'),
  settlementDeadline: ofEstate('settlementDeadline', 'arveloven § 117'),
  certificate: ofEstate('certificate', 'arveloven § 118'),
  heirsKnown: ofEstate('heirsKnown', 'arveloven § 118'),
  contactPerson: ofEstate('contactPerson', 'arveloven § 88 a'),
  courtRole: told('heir', 'courtRole', 'arveloven §§ 92, 118'),
} as const satisfies Readonly<Record<string, FindingSource>>;
