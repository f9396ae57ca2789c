import { FormData } from 'undici';
import { z } from 'zod';
import { bearer, type Token } from './bearer.js';
import { parse } from './parse.js';

/** A postal address; with `digitalId` (a national or organisation number) the letter can go digitally. */
export interface SvarutMottaker {
  readonly navn: string;
  readonly digitalId?: string;
  readonly adresselinje1?: string;
  readonly adresselinje2?: string;
  readonly adresselinje3?: string;
  readonly postnummer?: string;
  readonly poststed?: string;
  readonly land?: string;
}

export interface SvarutDokument {
  /** Unique within the letter. */
  readonly filnavn: string;
  /** Only `application/pdf` can be printed. */
  readonly mimeType: string;
  readonly innhold: Uint8Array;
  readonly inneholderPersonsensitivInformasjon?: boolean;
  readonly skalEkskluderesFraUtskrift?: boolean;
}

/** A letter from one of the sender's accounts; names are those of SvarUt's own REST API, version 2. */
export interface Forsendelse {
  readonly konto: string;
  readonly tittel: string;
  readonly mottaker: SvarutMottaker;
  readonly eksternReferanse: string;
  readonly dokumenter: readonly SvarutDokument[];
  readonly svarSendesTil?: SvarutMottaker;
  readonly forsendelsestype?: string;
  readonly korrelasjonsid?: string;
  readonly kunDigitalLevering?: boolean;
  readonly krevNiva4Innlogging?: boolean;
  readonly kryptert?: boolean;
  readonly taushetsbelagtPost?: boolean;
  readonly utskriftskonfigurasjon?: { readonly utskriftMedFarger?: boolean; readonly tosidig?: boolean };
}

const known = [
  'MOTTATT',
  'AKSEPTERT',
  'AVVIST',
  'VARSLET',
  'LEST',
  'SENDT_PRINT',
  'PRINTET',
  'MANUELT_HANDTERT',
  'SENDT_DIGITALT',
  'SENDT_SDP',
  'LEVERT_SDP',
  'KLAR_FOR_MOTTAK',
  'IKKE_LEVERT',
] as const;

const Sent = z.object({ id: z.guid() });
const Found = z.object({ forsendelseIds: z.array(z.guid()) });

/** Where one letter is; `UKJENT` is a status that we do not know, which SvarUt may add. */
const Status = z.object({
  id: z.guid(),
  status: z.enum([...known, 'UKJENT']).catch('UKJENT'),
  sisteStatusEndring: z.iso.datetime({ offset: true }),
});
const Statuses = z.object({ statuser: z.array(Status) });
export type ForsendelseStatus = z.infer<typeof Status>;

export interface Svarut {
  /** Not repeatable: after `OutcomeUnknown`, ask `findByReference` before sending again. */
  send(forsendelse: Forsendelse, signal?: AbortSignal): Promise<{ readonly id: string }>;
  status(konto: string, ids: readonly string[], signal?: AbortSignal): Promise<readonly ForsendelseStatus[]>;
  findByReference(konto: string, eksternReferanse: string, signal?: AbortSignal): Promise<readonly string[]>;
}

export interface SvarutClient {
  readonly base: string;
  readonly token: Token;
  readonly integrasjonId: string;
  readonly integrasjonPassord: string;
  /** For sending one letter; KS advises sixteen minutes, for large files. */
  readonly uploadMs?: number;
}

const sixteenMinutes = 16 * 60_000;
const letters = (konto: string) => `/v2/kontoer/${encodeURIComponent(konto)}/forsendelser`;

/** The metadata first, then the files in the same order and under the same names. */
const multipart = ({ konto: _, dokumenter, ...letter }: Forsendelse): FormData => {
  const described = dokumenter.map(({ innhold: _innhold, ...dokument }) => dokument);
  const forsendelse = { ...letter, avgivendeSystem: 'Livsferd', dokumenter: described };
  const form = new FormData();
  form.append('forsendelse', new Blob([JSON.stringify(forsendelse)], { type: 'application/json' }));
  for (const { filnavn, mimeType, innhold } of dokumenter)
    form.append('fil', new Blob([Buffer.from(innhold)], { type: mimeType }), filnavn);
  return form;
};

/** Letters through KS SvarUt, which chooses digital mailbox, Altinn or print. */
export function createSvarut({ base, token, integrasjonId, integrasjonPassord, uploadMs }: SvarutClient): Svarut {
  const timeoutMs = uploadMs ?? sixteenMinutes;
  const ask = bearer(base, token, { IntegrasjonId: integrasjonId, IntegrasjonPassord: integrasjonPassord });

  return {
    async send(forsendelse, signal) {
      const path = letters(forsendelse.konto);
      const body = multipart(forsendelse);
      return parse(await ask({ path, method: 'POST', body, effect: 'write', timeoutMs, signal }), Sent);
    },

    async status(konto, ids, signal) {
      const path = `${letters(konto)}/status-sok`;
      const answer = await ask({ path, method: 'POST', json: { forsendelseIds: ids }, effect: 'read', signal });
      return parse(answer, Statuses).statuser;
    },

    async findByReference(konto, eksternRef, signal) {
      const answer = await ask({ path: letters(konto), query: { eksternRef }, effect: 'read', signal });
      return parse(answer, Found).forsendelseIds;
    },
  };
}
