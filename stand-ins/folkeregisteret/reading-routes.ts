import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Answer, Refusal, type Route } from '../stand-in.js';
import { documentOf, type Register } from './register.js';
import { partsNamed, showPerson } from './show-person.js';

const base = '/folkeregisteret/offentlig-med-hjemmel/api/v1';
const pageSize = 1000;

const ok = (body: unknown): Answer => ({ status: 200, body });

/** A page of the feed, from a sequence number on. */
function page({ feed, manners }: Register, from: number) {
  if (from < manners.oldest) throw new Refusal(406, 'Sekvensnummeret er eldre enn det som oppbevares');
  const start = feed.findIndex(({ sekvensnummer }) => sekvensnummer >= from);
  return start < 0 ? [] : feed.slice(start, start + pageSize);
}

function withTag(body: unknown, ifNoneMatch: string | undefined): Answer {
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  return ifNoneMatch === etag ? { status: 304, headers: { etag } } : { status: 200, body, headers: { etag } };
}

const isCopied = ({ copiedAt }: Register, number: string) => (copiedAt[number] ?? 0) <= Date.now();

function person(register: Register, number: string, names: readonly string[]) {
  const asked = partsNamed(names.length > 0 ? names : ['person-basis']);
  if (!asked) throw new Refusal(400, 'Ukjent verdi i parameteren part');
  if (!isCopied(register, number)) throw new Refusal(404, 'Personen finnes ikke');
  return showPerson(documentOf(register, number), asked, names.includes('historikk'));
}

const Several = z.object({ dokumentidentifikator: z.array(z.string()).min(1).max(1000) });
const People = z.object({ folkeregisteridentifikator: z.array(z.string()).min(1).max(1000) });

function eventDocument({ documents }: Register, id: string) {
  const found = documents[id];
  if (!found) throw new Refusal(404, 'Hendelsesdokumentet finnes ikke');
  return found;
}

export const readingRoutes: readonly Route<Register>[] = [
  { verb: 'GET', path: `${base}/hendelser/siste/sekvensnummer`, answer: (_, { state }) => ok(state.last) },
  {
    verb: 'GET',
    path: `${base}/hendelser/feed`,
    answer: ({ query, headers }, { state }) => {
      const from = z.coerce
        .number()
        .int()
        .safeParse(query.get('seq') ?? undefined);
      if (!from.success) throw new Refusal(400, 'Parameteren seq mangler eller er ikke et tall');
      return withTag(page(state, from.data), headers['if-none-match']);
    },
  },
  {
    verb: 'GET',
    path: `${base}/hendelser/:id`,
    answer: ({ params }, { state }) => ok(eventDocument(state, params.id!)),
  },
  {
    verb: 'POST',
    path: `${base}/hendelser/bulkoppslag`,
    answer: ({ content }, { state }) => {
      const { dokumentidentifikator } = Several.parse(content);
      return ok(dokumentidentifikator.flatMap((id) => (state.documents[id] ? [state.documents[id]] : [])));
    },
  },
  {
    verb: 'GET',
    path: `${base}/personer/:number`,
    answer: ({ params, query }, { state }) => ok(person(state, params.number!, query.getAll('part'))),
  },
  {
    verb: 'POST',
    path: `${base}/personer/bulkoppslag`,
    answer: ({ content, query }, { state }) => {
      const found = (number: string) => (number in state.people || number in state.replaced) && isCopied(state, number);
      const oppslag = People.parse(content)
        .folkeregisteridentifikator.filter(found)
        .map((number) => ({
          folkeregisteridentifikator: number,
          folkeregisterperson: person(state, number, query.getAll('part')),
        }));
      return ok({ oppslag });
    },
  },
];
