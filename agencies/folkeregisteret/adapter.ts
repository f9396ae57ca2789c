import { parse } from '../../channels/parse.js';
import type { Adapter, Read, ReadAnswer } from '../adapter.js';
import type { Reach } from '../reach.js';
import { type Ask, createAsk } from './ask.js';
import { factsOf } from './facts.js';
import { findingsOf } from './findings.js';
import { folkeregisteret as manifest } from './manifest.js';
import { previousChildBorn, withBirthDays } from './previous-child.js';
import { withProtection } from './protection.js';
import { relationsOf } from './relations.js';
import { PersonDocument, Refusal } from './wire.js';

async function documentOf(ask: Ask, { number, signal }: Read, asked: readonly string[]) {
  const parts = asked.map((part) => `part=${encodeURIComponent(part)}`).join('&');
  const path = `/personer/${encodeURIComponent(number)}?${parts}`;
  const answer = await ask({ path, accept: [404], signal });
  if (answer.status !== 404) return parse(answer, PersonDocument);
  parse(answer, Refusal);
  return undefined;
}

async function kinOf(ask: Ask, document: PersonDocument, { except, signal }: Read): Promise<Partial<ReadAnswer>> {
  const near = relationsOf(document);
  if (except === undefined) return { relations: near };
  const relations = await withBirthDays(ask, near, except, signal);
  const day = previousChildBorn(relations);
  const hasPreviousChild = near.some(({ role, number }) => role === 'child' && !except.includes(number ?? ''));
  return { relations, findings: { hasPreviousChild, ...(day !== undefined && { previousChildBorn: day }) } };
}

/** Folkeregisteret: one person at a time, and only the parts that somebody has a basis for. */
export function createFolkeregisteret(reach: Reach): Adapter {
  const ask = createAsk(reach);
  return {
    manifest,
    async read(it) {
      const asked = withProtection(it.parts);
      const document = await documentOf(ask, it, asked);
      if (!document) return 'unknownPerson';
      const { relations, findings } = asked.includes('familierelasjon') ? await kinOf(ask, document, it) : {};
      return {
        facts: factsOf(document, asked),
        findings: { ...findingsOf(document, asked, it.number), ...findings },
        ...(relations && { relations }),
      };
    },
  };
}
