/** The official page of each step: where a person reads more, or does it. Addresses are general knowledge; none was fetched. */
const moving = 'https://www.skatteetaten.no/person/utenlandsk/flytte/til-norge/';

export const officialPages = {
  'residence-basis': 'https://www.udi.no/skal-soke/',
  'eea-registration': 'https://www.udi.no/skal-soke/registreringsbevis-eueos/',
  'child-residence': 'https://www.udi.no/skal-soke/familieinnvandring/',
  'residence-card': 'https://www.udi.no/ord-og-begreper/oppholdskort/',
  representative: 'https://www.statsforvalteren.no/portal/Verjemal/',
  'identity-control': 'https://www.skatteetaten.no/person/utenlandsk/norsk-identitetsnummer/id-kontroll/',
  'd-number': 'https://www.skatteetaten.no/person/utenlandsk/norsk-identitetsnummer/d-nummer/',
  'report-move': moving,
  'national-id': 'https://www.skatteetaten.no/person/utenlandsk/norsk-identitetsnummer/fodselsnummer/',
  'tax-card': 'https://www.skatteetaten.no/person/utenlandsk/skal-du-jobbe-i-norge/skattekort/',
  'bank-and-eid': 'https://www.bankid.no/privat/skaffe-bankid/',
  'gp-for-newcomer': 'https://www.helsenorge.no/bytte-fastlege/',
  'social-insurance': 'https://www.nav.no/medlemskap',
  'municipal-settlement': 'https://www.imdi.no/planlegging-og-bosetting/',
  'introduction-programme': 'https://www.imdi.no/kvalifisering/introduksjonsprogrammet/',
  'norwegian-training': 'https://www.imdi.no/kvalifisering/norskopplaring/',
  interpreter: 'https://www.imdi.no/tolk/',
  'tuberculosis-test': 'https://www.helsenorge.no/sykdom/infeksjon-og-betennelse/tuberkulose/',
  'school-place': 'https://www.udir.no/laring-og-trivsel/minoritetsspraklige/',
  'school-before-register': 'https://www.udir.no/laring-og-trivsel/minoritetsspraklige/',
  'qualification-recognition': 'https://hkdir.no/utdanning-fra-utlandet',
  'health-authorisation': 'https://www.helsedirektoratet.no/autorisasjon-utdanning-og-godkjenning',
} as const satisfies Readonly<Record<string, string>>;
