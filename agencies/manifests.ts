import { aareg } from './aareg/manifest.js';
import { altinn } from './altinn/manifest.js';
import { arbeidstilsynet } from './arbeidstilsynet/manifest.js';
import { association } from './association/manifest.js';
import { bank } from './bank/manifest.js';
import { brreg } from './brreg/manifest.js';
import { dfo } from './dfo/manifest.js';
import { dialogporten } from './dialogporten/manifest.js';
import { domstol } from './domstol/manifest.js';
import { employer } from './employer/manifest.js';
import { folkeregisteret } from './folkeregisteret/manifest.js';
import { forsikring } from './forsikring/manifest.js';
import { fylkeskommune } from './fylkeskommune/manifest.js';
import { gravplassmyndighet } from './gravplassmyndighet/manifest.js';
import { helfo } from './helfo/manifest.js';
import { helsedirektoratet } from './helsedirektoratet/manifest.js';
import { hkdir } from './hkdir/manifest.js';
import { hospital } from './hospital/manifest.js';
import { husbanken } from './husbanken/manifest.js';
import { idporten } from './idporten/manifest.js';
import { imdi } from './imdi/manifest.js';
import { innovasjonNorge } from './innovasjon-norge/manifest.js';
import { inntekt } from './inntekt/manifest.js';
import { kartverket } from './kartverket/manifest.js';
import { kontaktregisteret } from './kontaktregisteret/manifest.js';
import { lanekassen } from './lanekassen/manifest.js';
import { lottstift } from './lottstift/manifest.js';
import { maskinporten } from './maskinporten/manifest.js';
import { mattilsynet } from './mattilsynet/manifest.js';
import { manifestOf } from './municipalities/manifest.js';
import { members } from './municipalities/members.js';
import { municipality } from './municipality/manifest.js';
import { nav } from './nav/manifest.js';
import { norskTipping } from './norsk-tipping/manifest.js';
import { owners } from './owners/manifest.js';
import { pasientreiser } from './pasientreiser/manifest.js';
import { politiet } from './politiet/manifest.js';
import type { Reached } from './reached.js';
import { skatteetaten } from './skatteetaten/manifest.js';
import { statsforvalter } from './statsforvalter/manifest.js';
import { svarut } from './svarut/manifest.js';
import { udi } from './udi/manifest.js';
import { umbrella } from './umbrella/manifest.js';
import { vegvesen } from './vegvesen/manifest.js';

/** Every body we know, by id. */
export const manifests = {
  folkeregisteret,
  nav,
  skatteetaten,
  solvik: manifestOf(members.solvik),
  granlia: manifestOf(members.granlia),
  municipality,
  lanekassen,
  helfo,
  hospital,
  politiet,
  employer,
  statsforvalter,
  bank,
  domstol,
  'innovasjon-norge': innovasjonNorge,
  arbeidstilsynet,
  mattilsynet,
  owners,
  inntekt,
  aareg,
  brreg,
  association,
  umbrella,
  altinn,
  lottstift,
  husbanken,
  'norsk-tipping': norskTipping,
  dfo,
  udi,
  imdi,
  hkdir,
  helsedirektoratet,
  pasientreiser,
  kontaktregisteret,
  maskinporten,
  dialogporten,
  svarut,
  forsikring,
  gravplassmyndighet,
  idporten,
  kartverket,
  vegvesen,
  fylkeskommune,
} as const satisfies Readonly<Record<string, Reached>>;

export type BodyId = keyof typeof manifests;
