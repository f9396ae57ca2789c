import { aareg } from './aareg/index.js';
import { ansattporten } from './ansattporten/index.js';
import { arbeidstilsynet } from './arbeidstilsynet/index.js';
import { bank } from './bank/index.js';
import { brreg } from './brreg/index.js';
import { dfo } from './dfo/index.js';
import { dialogporten } from './dialogporten/index.js';
import { domstol } from './domstol/index.js';
import { employer } from './employer/index.js';
import { folkeregisteret } from './folkeregisteret/index.js';
import { forsikring } from './forsikring/index.js';
import { fylkeskommune } from './fylkeskommune/index.js';
import { gravplassmyndighet } from './gravplassmyndighet/index.js';
import { helfo } from './helfo/index.js';
import { helsedirektoratet } from './helsedirektoratet/index.js';
import { hkdir } from './hkdir/index.js';
import { hospital } from './hospital/index.js';
import { husbanken } from './husbanken/index.js';
import { idporten } from './idporten/index.js';
import { imdi } from './imdi/index.js';
import { innovasjonNorge } from './innovasjon-norge/index.js';
import { inntekt } from './inntekt/index.js';
import { kartverket } from './kartverket/index.js';
import { kontaktregisteret } from './kontaktregisteret/index.js';
import { lanekassen } from './lanekassen/index.js';
import { lottstift } from './lottstift/index.js';
import { maskinporten } from './maskinporten/index.js';
import { mattilsynet } from './mattilsynet/index.js';
import { nav } from './nav/index.js';
import { norskTipping } from './norsk-tipping/index.js';
import type { Openable } from './open-door.js';
import { pasientreiser } from './pasientreiser/index.js';
import { politiet } from './politiet/index.js';
import { skatteetaten } from './skatteetaten/index.js';
import { solvik } from './solvik/index.js';
import type { StandInId } from './stand-in-id.js';
import { svarut } from './svarut/index.js';
import { udi } from './udi/index.js';
import { vegvesen } from './vegvesen/index.js';

/** Every body that can be run. */
export const catalogue: Readonly<Record<StandInId, Openable>> = {
  folkeregisteret,
  kontaktregisteret,
  maskinporten,
  dialogporten,
  svarut,
  nav,
  aareg,
  inntekt,
  skatteetaten,
  solvik,
  lanekassen,
  helfo,
  politiet,
  idporten,
  ansattporten,
  brreg,
  'innovasjon-norge': innovasjonNorge,
  arbeidstilsynet,
  mattilsynet,
  lottstift,
  'norsk-tipping': norskTipping,
  dfo,
  udi,
  imdi,
  hkdir,
  helsedirektoratet,
  husbanken,
  employer,
  domstol,
  gravplassmyndighet,
  bank,
  forsikring,
  kartverket,
  vegvesen,
  hospital,
  pasientreiser,
  fylkeskommune,
};
