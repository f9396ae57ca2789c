/** Where a field's value comes from: which register, which part of it, of which role ('about': the party of the errand). */
export interface FieldOrigin {
  from: string;
  part: string;
  of: string;
  /** As it stands in a letter to a body. */
  label: { nb: string; en: string };
  /** Tells where somebody lives. */
  locates?: true;
}

const folkeregisteret = 'folkeregisteret';
const person = 'person';

/** Every field that can be sent to a body, by the name that leaflets and manifests use. */
export const fields = {
  childNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'child',
    label: { nb: 'Barnets fødselsnummer', en: "The child's national number" },
  },
  childName: {
    from: folkeregisteret,
    part: 'navn',
    of: 'child',
    label: { nb: 'Barnets navn', en: "The child's name" },
  },
  childBorn: {
    from: folkeregisteret,
    part: 'foedsel',
    of: 'child',
    label: { nb: 'Barnets fødselsdato', en: "The child's date of birth" },
  },
  childAddress: {
    from: folkeregisteret,
    part: 'bostedsadresse',
    of: 'child',
    label: { nb: 'Barnets adresse', en: "The child's address" },
    locates: true,
  },
  guardianNames: {
    from: folkeregisteret,
    part: 'navn',
    of: 'parent',
    label: { nb: 'Foreldrenes navn', en: "The parents' names" },
  },
  guardianNumbers: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'parent',
    label: { nb: 'Foreldrenes fødselsnumre', en: "The parents' national numbers" },
  },
  applicantNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'about',
    label: { nb: 'Søkerens fødselsnummer', en: "The applicant's national number" },
  },
  applicantName: {
    from: folkeregisteret,
    part: 'navn',
    of: 'about',
    label: { nb: 'Søkerens navn', en: "The applicant's name" },
  },
  civilStatus: {
    from: folkeregisteret,
    part: 'sivilstand',
    of: 'about',
    label: { nb: 'Sivilstand', en: 'Civil status' },
  },
  responsibility: {
    from: folkeregisteret,
    part: 'foreldreansvar',
    of: 'child',
    label: { nb: 'Foreldreansvar', en: 'Parental responsibility' },
  },
  siblings: {
    from: folkeregisteret,
    part: 'familierelasjon',
    of: 'mother',
    label: { nb: 'Mors barn', en: "The mother's children" },
  },
  income: { from: 'inntekt', part: 'inntekt', of: 'about', label: { nb: 'Inntekt', en: 'Income' } },
  incomeThreeYears: {
    from: 'inntekt',
    part: 'inntekt36',
    of: 'about',
    label: { nb: 'Lønn siste tre år', en: 'Pay in the last three years' },
  },
  lastEmployers: {
    from: 'aareg',
    part: 'arbeidsgiver',
    of: 'about',
    label: { nb: 'Arbeidsgivere siste år', en: 'Employers in the last year' },
  },
  workedHours: { from: person, part: 'workedHours', of: 'about', label: { nb: 'Timer arbeidet', en: 'Hours worked' } },
  daysAway: {
    from: person,
    part: 'daysAway',
    of: 'about',
    label: { nb: 'Dager syk eller på ferie', en: 'Days ill or on holiday' },
  },
  jobStart: {
    from: person,
    part: 'jobFoundOn',
    of: 'about',
    label: { nb: 'Første dag i jobb', en: 'First day at work' },
  },
  employer: { from: 'aareg', part: 'arbeidsforhold', of: 'about', label: { nb: 'Arbeidsgiver', en: 'Employer' } },
  businessNumber: {
    from: 'brreg',
    part: 'enhet',
    of: 'business',
    label: { nb: 'Organisasjonsnummer', en: 'Organisation number' },
  },
  ownerNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'owner',
    label: { nb: 'Eierens fødselsnummer', en: "The owner's national number" },
  },
  ownerName: {
    from: folkeregisteret,
    part: 'navn',
    of: 'owner',
    label: { nb: 'Eierens navn', en: "The owner's name" },
  },
  organisationNumber: {
    from: 'brreg',
    part: 'enhet',
    of: 'organisation',
    label: { nb: 'Organisasjonsnummer', en: 'Organisation number' },
  },
  organisationName: {
    from: person,
    part: 'organisationName',
    of: 'organisation',
    label: { nb: 'Foreningens navn', en: "The association's name" },
  },
  organisationPurpose: {
    from: person,
    part: 'organisationPurpose',
    of: 'organisation',
    label: { nb: 'Formål', en: 'Purpose' },
  },
  boardNumbers: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'board',
    label: { nb: 'Styremedlemmenes fødselsnumre', en: "The board members' national numbers" },
  },
  boardNames: {
    from: folkeregisteret,
    part: 'navn',
    of: 'board',
    label: { nb: 'Styremedlemmenes navn', en: "The board members' names" },
  },
  memberNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'board',
    label: { nb: 'Fødselsnummer', en: 'National number' },
  },
  memberName: { from: folkeregisteret, part: 'navn', of: 'board', label: { nb: 'Navn', en: 'Name' } },
  deceasedNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'deceased',
    label: { nb: 'Den dødes fødselsnummer', en: "The deceased's national number" },
  },
  deceasedName: {
    from: folkeregisteret,
    part: 'navn',
    of: 'deceased',
    label: { nb: 'Den dødes navn', en: "The deceased's name" },
  },
  deceasedDied: {
    from: folkeregisteret,
    part: 'doedsfall',
    of: 'deceased',
    label: { nb: 'Dødsdato', en: 'Date of death' },
  },
  reportedNumber: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'reported',
    label: { nb: 'Fødselsnummeret til den meldingen gjelder', en: 'The national number of whom it is about' },
  },
  heirNumbers: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'heir',
    label: { nb: 'Arvingenes fødselsnumre', en: "The heirs' national numbers" },
  },
  termDate: { from: person, part: 'termDate', of: 'mother', label: { nb: 'Termindato', en: 'Due date' } },
  startDate: { from: person, part: 'startDate', of: 'child', label: { nb: 'Ønsket oppstart', en: 'Wanted start' } },
  chosenName: { from: person, part: 'chosenName', of: 'child', label: { nb: 'Valgt navn', en: 'Chosen name' } },
  carerNames: {
    from: folkeregisteret,
    part: 'navn',
    of: 'carer',
    label: { nb: 'Navn på dem som har omsorgen', en: 'Names of those who care' },
  },
  carerNumbers: {
    from: folkeregisteret,
    part: 'identifikasjonsnummer',
    of: 'carer',
    label: { nb: 'Fødselsnumre til dem som har omsorgen', en: 'National numbers of those who care' },
  },
  constantCareFrom: {
    from: person,
    part: 'constantCareFrom',
    of: 'child',
    label: { nb: 'Trenger tilsyn og pleie hele tiden fra', en: 'Needs constant care from' },
  },
  lastingNeedFrom: {
    from: person,
    part: 'lastingNeedFrom',
    of: 'child',
    label: { nb: 'Varig behov fra', en: 'Lasting need from' },
  },
  careHours: {
    from: person,
    part: 'careHours',
    of: 'child',
    label: { nb: 'Timer med hjelp i uken', en: 'Hours of help a week' },
  },
  leave: { from: person, part: 'leave', of: 'about', label: { nb: 'Permisjon', en: 'Leave' } },
} as const satisfies Readonly<Record<string, FieldOrigin>>;

export type FieldName = keyof typeof fields;

/** The origin of a field by any name, or nothing where no such field exists. */
export const originOf = (name: string): FieldOrigin | undefined =>
  (fields as Readonly<Record<string, FieldOrigin>>)[name];
