import { members } from '../../agencies/municipalities/members.js';
import type { Profile } from '../../agencies/profile.js';

/** The synthetic organisations of the test profile's bodies. */
const synthetic = {
  folkeregisteret: '312740109',
  nav: '312790750',
  skatteetaten: '312821141',
  lanekassen: '312841401',
  helfo: '312851539',
  politiet: '312861666',
  statsforvalter: '312902184',
  municipality: '312912317',
  hospital: '312922444',
  employer: '312932571',
  brreg: '312942704',
  'innovasjon-norge': '312952831',
  arbeidstilsynet: '312962969',
  mattilsynet: '312973103',
  bank: '312983222',
  domstol: '312993368',
  owners: '313003485',
  lottstift: '313013618',
  'norsk-tipping': '313023745',
  dfo: '313033872',
  umbrella: '313044009',
  association: '313054136',
  altinn: '313064263',
  udi: '313074390',
  imdi: '313084523',
  hkdir: '313094650',
  helsedirektoratet: '313104788',
  kontaktregisteret: '312750236',
  idporten: '312881926',
  forsikring: '313125041',
  gravplassmyndighet: '313135179',
  kartverket: '313145301',
  vegvesen: '313155439',
  husbanken: '313114910',
  pasientreiser: '313165566',
  fylkeskommune: '313175693',
} as const;

/** Livsferd's own in the test profile: synthetic. */
export const ownInTest = '312730012';

/** Which body an organisation speaks for: as we were told, and in the test profile the synthetic ones. Nobody else. */
export function organisationsOf(profile: Profile, told: Readonly<Record<string, string>>): Record<string, string> {
  const municipal = Object.values(members).map(({ id, organisation }) => [organisation, id]);
  const others = Object.entries(synthetic).map(([body, organisation]) => [organisation, body]);
  const given = Object.entries(told).map(([body, organisation]) => [organisation, body]);
  return Object.fromEntries(profile === 'test' ? [...municipal, ...others, ...given] : given);
}
