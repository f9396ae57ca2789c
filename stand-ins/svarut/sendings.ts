import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../stand-in.js';

const text = z.string().optional();
const short = z.string().max(100).optional();
const flag = z.boolean().optional();

const Address = z.looseObject({
  navn: z.string().min(1),
  digitalId: z
    .string()
    .regex(/^(\d{9}|\d{11})$/)
    .optional(),
  adresselinje1: text,
  adresselinje2: text,
  adresselinje3: text,
  postnummer: text,
  poststed: text,
  land: text,
});

const Document = z.looseObject({
  filnavn: z
    .string()
    .max(226)
    .regex(/^[^*:"\\/<>|?]+$/),
  mimeType: z.string().min(1),
  skalEkskluderesFraUtskrift: flag,
  inneholderPersonsensitivInformasjon: flag,
});

const Forsendelse = z.looseObject({
  tittel: z.string().min(1).max(1000),
  mottaker: Address,
  svarSendesTil: Address.optional(),
  eksternReferanse: short,
  korrelasjonsid: short,
  forsendelsestype: short,
  avgivendeSystem: short,
  kunDigitalLevering: flag,
  kryptert: flag,
  krevNiva4Innlogging: flag,
  taushetsbelagtPost: flag,
  utskriftskonfigurasjon: z.looseObject({ utskriftMedFarger: flag, tosidig: flag }).optional(),
  dokumenter: z.array(Document).optional(),
});
type Forsendelse = z.infer<typeof Forsendelse>;

const inText = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue('forsendelse is not JSON');
    return z.NEVER;
  }
});

/** The multipart message: the JSON part `forsendelse`, and one file a document. */
export const Message = z.looseObject({
  forsendelse: z.union([inText.pipe(Forsendelse), Forsendelse]),
  files: z.array(z.object({ filename: z.string() })).default([]),
});

const chains = {
  read: ['MOTTATT', 'AKSEPTERT', 'VARSLET', 'LEST'],
  system: ['MOTTATT', 'AKSEPTERT', 'SENDT_DIGITALT', 'LEST'],
  print: ['MOTTATT', 'AKSEPTERT', 'SENDT_PRINT', 'PRINTET'],
  undelivered: ['MOTTATT', 'AKSEPTERT', 'IKKE_LEVERT'],
} as const;

export const Manners = z.object({
  /** How the status moves: to the end at the first look, one place every `polls` looks, or not at all. */
  progress: z.enum(['at once', 'after polls', 'never']),
  polls: z.number().int().min(1),
  /** Takes this chain, instead of the one that fits the receiver. */
  chain: z.enum(['read', 'system', 'print', 'undelivered']).nullable(),
});

export interface Sending {
  id: string;
  account: string;
  forsendelse: Forsendelse;
  sent: string;
  looks: number;
  place: number;
  changed: string;
  passed: { tidspunkt: string; hendelse: string }[];
}

export interface SvarUt {
  sendings: Record<string, Sending>;
  manners: z.infer<typeof Manners>;
}

const chainFor = ({ mottaker }: Forsendelse, { chain }: SvarUt['manners']) => {
  if (chain) return chains[chain];
  if (!mottaker.digitalId) return chains.print;
  return mottaker.digitalId.length === 9 ? chains.system : chains.read;
};

/** What can go to print, as everything can that is not for digital delivery alone, needs a postal address and PDFs. */
function checkDelivery({ mottaker, kunDigitalLevering, dokumenter = [] }: Forsendelse): void {
  const { digitalId, poststed, postnummer, land } = mottaker;
  if (kunDigitalLevering && !digitalId) throw new Refusal(400, 'mottaker needs digitalId for digital delivery');
  if (kunDigitalLevering) return;
  if (!poststed || !(postnummer || land)) throw new Refusal(400, 'mottaker needs a postal address');
  const unprintable = dokumenter.find(
    ({ mimeType, skalEkskluderesFraUtskrift }) => mimeType !== 'application/pdf' && !skalEkskluderesFraUtskrift,
  );
  if (unprintable) throw new Refusal(400, `${unprintable.filnavn} cannot be printed`);
}

/** Takes a sending as it comes: a repeat is a second sending, as at the real one. */
export function send({ sendings }: SvarUt, account: string, content: unknown): Sending {
  const { forsendelse, files } = Message.parse(content);
  const missing = (forsendelse.dokumenter ?? []).filter(
    ({ filnavn }) => !files.some(({ filename }) => filename === filnavn),
  );
  if (missing.length > 0)
    throw new Refusal(400, `No file came for ${missing.map(({ filnavn }) => filnavn).join(', ')}`);
  checkDelivery(forsendelse);
  const now = new Date().toISOString();
  const passed = [{ tidspunkt: now, hendelse: 'MOTTATT' }];
  const sending = { id: randomUUID(), account, forsendelse, sent: now, looks: 0, place: 0, changed: now, passed };
  sendings[sending.id] = sending;
  return sending;
}

/** The status as it is looked at; looking is what makes time pass here. */
export function look({ manners }: SvarUt, sending: Sending) {
  const chain = chainFor(sending.forsendelse, manners);
  sending.looks += 1;
  const reached = { 'at once': chain.length - 1, never: 0, 'after polls': Math.floor(sending.looks / manners.polls) };
  const place = Math.min(chain.length - 1, Math.max(sending.place, reached[manners.progress]));
  for (const hendelse of chain.slice(sending.place + 1, place + 1)) {
    sending.changed = new Date().toISOString();
    sending.passed.push({ tidspunkt: sending.changed, hendelse });
  }
  sending.place = place;
  return { id: sending.id, status: chain[place] as string, sisteStatusEndring: sending.changed };
}
