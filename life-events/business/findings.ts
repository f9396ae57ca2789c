/** The findings that the leaflet's rules look at: whose they are, which register holds them, and on which basis they may be read. */
import type { FindingSource } from '../../journey/findings.js';
import { registered, registeredAlone, told } from '../finding-sources.js';

const known = 'enhetsregisterloven § 2-1, folkeregisterloven § 10-2';
const person = (of: string, part: string): FindingSource => registered(of, part, known);
const alone = (of: string, part: string): FindingSource => registeredAlone(of, part, known);

const unit = (part: string): FindingSource => ({
  of: 'business',
  from: 'brreg',
  part,
  basis: 'enhetsregisterloven § 2-1',
});

const reg = 'enhetsregisterloven kap. 3, foretaksregisterloven kap. 3';
const mval = 'merverdiavgiftsloven §§ 2-1, 2-4';

export const findings = {
  alive: alone('everyone', 'doedsfall'),
  addressProtected: alone('everyone', 'adressebeskyttelse'),
  born: person('owner', 'foedsel'),
  guardianship: person('owner', 'vergemaalEllerFremtidsfullmakt'),
  municipality: alone('owner', 'bostedsadresse'),

  registered: unit('enhet'),
  deleted: unit('enhet'),
  registeredOn: unit('enhet'),
  bankrupt: unit('enhet'),
  employs: unit('enhet'),
  inVatRegister: unit('enhet'),
  inBusinessRegister: unit('enhet'),
  inVoluntaryRegister: unit('enhet'),
  businessMunicipality: { ...unit('enhet'), registerAlone: true },
  hasBoard: unit('roller'),
  hasAuditor: unit('roller'),
  /** Chosen by the owner, until the register has it. */
  form: { ...unit('enhet'), asked: true },

  foundedOn: told('business', 'foundedOn', 'aksjeloven § 2-18'),
  foundedByTemplate: told('business', 'foundedByTemplate', 'aksjeloven § 2-1, forskrift 2025-1612'),
  hasForeignRoleHolder: told('business', 'hasForeignRoleHolder', reg),
  guardianAgrees: told('owner', 'guardianAgrees', 'vergemålsloven §§ 12, 39'),
  isDisqualified: told('owner', 'isDisqualified', 'konkursloven § 142'),
  usesOtherAddress: told('owner', 'usesOtherAddress', 'enhetsregisterloven § 4-1'),
  turnover: told('business', 'turnover', mval),
  limitPassedOn: told('business', 'limitPassedOn', mval),
  registersEarly: told('business', 'registersEarly', mval),
  whoWorks: told('business', 'whoWorks', 'a-opplysningsloven § 3'),
  employedOn: told('business', 'employedOn', 'arbeidsmiljøloven § 14-5'),
  trade: told('business', 'trade', 'serveringsloven § 3, matloven § 13, arbeidsmiljøloven § 4-1'),
  signedLease: told('business', 'signedLease', 'husleieloven § 9-6'),
  changesUse: told('business', 'changesUse', 'plan- og bygningsloven § 20-1'),
  fitsPlan: told('business', 'fitsPlan', 'plan- og bygningsloven § 21-7'),
  premisesBegun: told('business', 'premisesBegun', 'plan- og bygningsloven § 21-9'),
  wantsSupport: told('business', 'wantsSupport', 'statsstøtteregelverket'),
  mustKeepAccounts: told('business', 'mustKeepAccounts', 'regnskapsloven § 1-2'),
  needsAuditor: told('business', 'needsAuditor', 'aksjeloven § 7-6'),
  wasSole: told('business', 'wasSole', 'skatteloven § 11-20'),
  isVoluntaryToo: told('business', 'isVoluntaryToo', 'frivillighetsregisterloven § 3'),
  isUnemployed: told('owner', 'isUnemployed', 'folketrygdloven § 4-6'),
  changedOn: told('business', 'changedOn', 'enhetsregisterloven § 5-2'),
  wantsToClose: told('business', 'wantsToClose', 'aksjeloven kap. 16'),
  canPayDebts: told('business', 'canPayDebts', 'konkursloven §§ 60 – 61'),
} as const satisfies Readonly<Record<string, FindingSource>>;
