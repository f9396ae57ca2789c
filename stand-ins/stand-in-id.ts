/** Every body that can be run, in the order of their ports. */
export const standInIds = [
  'folkeregisteret',
  'kontaktregisteret',
  'maskinporten',
  'dialogporten',
  'svarut',
  'nav',
  'aareg',
  'inntekt',
  'skatteetaten',
  'solvik',
  'lanekassen',
  'helfo',
  'politiet',
  'idporten',
  'ansattporten',
  'brreg',
  'innovasjon-norge',
  'arbeidstilsynet',
  'mattilsynet',
  'lottstift',
  'norsk-tipping',
  'dfo',
] as const;

export type StandInId = (typeof standInIds)[number];
