import { z } from 'zod';
import { parse } from '../../channels/parse.js';
import type { Reach } from '../reach.js';
import type { FeedEntry, FeedPage, PersonEvent, Register } from '../register.js';
import { type Ask, createAsk } from './ask.js';
import { eventsOf, needsDocument } from './events.js';
import { EventDocuments, Feed, type Touched } from './wire.js';

const entryOf = ({ sekvensnummer: sequence, hendelse }: z.infer<typeof Feed>[number]): FeedEntry => ({
  sequence,
  person: hendelse.folkeregisteridentifikator,
  type: hendelse.hendelsetype,
  document: hendelse.hendelsesdokument,
  time: hendelse.ajourholdstidspunkt,
});

const pageOf = (from: number, entries: readonly FeedEntry[], etag: string | null): FeedPage<FeedEntry> => ({
  entries,
  next: Math.max(from, ...entries.map(({ sequence }) => sequence + 1)),
  ...(entries.length === 0 && etag !== null && { etag }),
});

async function documentsOf(ask: Ask, entries: readonly FeedEntry[], signal?: AbortSignal) {
  const dokumentidentifikator = entries.filter(needsDocument).map(({ document }) => document);
  if (dokumentidentifikator.length === 0) return new Map<string, readonly Touched[]>();
  const json = { dokumentidentifikator };
  const answer = await ask({ path: '/hendelser/bulkoppslag', method: 'POST', json, signal });
  const documents = parse(answer, EventDocuments);
  return new Map(documents.map((it) => [it.dokumentidentifikator, it.hendelse.egenskapshendelse] as const));
}

/** The register's feed of events, in pages; at-least-once, kept for 36 months. */
export function createRegister(reach: Reach): Register<FeedEntry, PersonEvent> {
  const ask = createAsk(reach);
  return {
    async last(signal) {
      return parse(await ask({ path: '/hendelser/siste/sekvensnummer', signal }), z.int().nonnegative());
    },
    async readFeed({ from, etag, signal }) {
      const headers = etag === undefined ? {} : { 'if-none-match': etag };
      const accept = etag === undefined ? [406] : [304, 406];
      const answer = await ask({ path: '/hendelser/feed', query: { seq: String(from) }, headers, accept, signal });
      if (answer.status === 304) return 'unchanged';
      if (answer.status === 406) return 'tooOld';
      return pageOf(from, parse(answer, Feed).map(entryOf), answer.headers.get('etag'));
    },
    async readEvents(entries, signal) {
      const documents = await documentsOf(ask, entries, signal);
      return entries.flatMap((entry) => eventsOf(entry, documents.get(entry.document) ?? []));
    },
  };
}
