/** The official page of each step. */
const careDays = 'https://www.nav.no/omsorgspenger';
const careBenefit = 'https://www.nav.no/pleiepenger-barn';
const health = 'https://www.helsenorge.no';
const coordination = 'https://www.helsenorge.no/rettigheter/barnekoordinator/';
const learning = 'https://www.udir.no/laring-og-trivsel/spesialpedagogikk/';
const municipality = 'https://www.helsenorge.no/hjelpetilbud-i-kommunene/';

export const officialPages = {
  'talk-before-birth': `${health}/gravid/`,
  'coordinator-before-birth': coordination,
  'plan-before-birth': `${health}/rettigheter/individuell-plan/`,
  'confirm-care': `${health}/rettigheter/`,
  'medical-certificate': careBenefit,
  'second-opinion': `${health}/rettigheter/ny-vurdering/`,
  'employer-care-leave': 'https://www.arbeidstilsynet.no/arbeidstid-og-organisering/permisjon/',
  'care-days-employer': careDays,
  'care-days-self-employed': careDays,
  'care-days-chronic': careDays,
  'care-days-alone': careDays,
  'care-days-share': careDays,
  'care-benefit': careBenefit,
  'care-benefit-after-death': careBenefit,
  'training-benefit': 'https://www.nav.no/opplaringspenger',
  'assistance-allowance': 'https://www.nav.no/hjelpestonad',
  'basic-benefit': 'https://www.nav.no/grunnstonad',
  'child-coordinator': coordination,
  'individual-plan': `${health}/rettigheter/individuell-plan-og-koordinator/`,
  respite: municipality,
  'carers-pay': municipality,
  'personal-assistance': municipality,
  'ppt-assessment': learning,
  'special-education': learning,
  'school-transport': 'https://www.udir.no/regelverk-og-tilsyn/skole-og-opplaring/',
  'assistive-aids': 'https://www.nav.no/hjelpemidler',
  'return-aids': 'https://www.nav.no/hjelpemidler',
  'patient-travel': `${health}/rettigheter/pasientreiser/`,
  'cancel-travel': `${health}/rettigheter/pasientreiser/`,
  'treatment-abroad': `${health}/behandling-i-utlandet/`,
  'own-word': `${health}/rettigheter/barn-og-unges-rettigheter/`,
  'guardian-at-18': 'https://www.statsforvalteren.no/portal/vergemal/',
} as const;
