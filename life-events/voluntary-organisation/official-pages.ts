/** The official page of each step: where a person reads more, or does it. Addresses are general knowledge; none was fetched. */
const voluntary = 'https://www.brreg.no/frivillig-organisasjon';
const compensation = 'https://lottstift.no/for-frivilligheten/momskompensasjon/';
const grants = 'https://www.tilskudd.no/';
const payReport = 'https://www.skatteetaten.no/bedrift-og-organisasjon/arbeidsgiver/a-meldingen/';

export const officialPages = {
  'found-association': `${voluntary}/starte-og-registrere/`,
  'id-for-board-member': 'https://www.skatteetaten.no/person/utenlandsk/norsk-identitetsnummer/d-nummer/',
  'sign-on-paper': `${voluntary}/starte-og-registrere/`,
  'guardian-consent': 'https://www.statsforvalteren.no/vergemal/',
  'register-entity': `${voluntary}/starte-og-registrere/`,
  'register-voluntary': `${voluntary}/frivillighetsregisteret/`,
  'notification-address': 'https://www.altinn.no/hjelp/profil/varslingsadresser/',
  'access-packages': 'https://www.altinn.no/hjelp/tilgangsstyring/',
  'bank-account': 'https://www.altinn.no/starte-og-drive/starte/registrere/bankkonto/',
  'grassroots-share': 'https://www.norsk-tipping.no/grasrotandelen/',
  'vat-compensation': compensation,
  'vat-compensation-through-umbrella': compensation,
  'apply-grants': grants,
  'municipal-grant': grants,
  'claim-grant': grants,
  'grant-report': grants,
  'lottery-permit': 'https://lottstift.no/for-frivilligheten/lotteri/',
  'police-certificate': 'https://www.politiet.no/tjenester/politiattest/',
  'employer-unit': `${voluntary}/starte-og-registrere/`,
  'employment-contracts': 'https://www.arbeidstilsynet.no/arbeidsforhold/arbeidsavtale/',
  'a-melding': payReport,
  'vat-registration-npo':
    'https://www.skatteetaten.no/bedrift-og-organisasjon/starte-og-drive/frivillige-lag-og-foreninger/',
  'business-register': `${voluntary}/starte-og-registrere/`,
  'annual-change-notice': `${voluntary}/endre/`,
  'elect-board': `${voluntary}/endre/`,
  'register-again': `${voluntary}/starte-og-registrere/`,
  'close-association': `${voluntary}/slette/`,
} as const satisfies Readonly<Record<string, string>>;
