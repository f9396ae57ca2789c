import { createHash } from 'node:crypto';
import type { Standing } from '../../journey/standing.js';
import type { Sent } from '../../store/answered.js';
import type { AuditEntry } from '../../store/audit.js';
import { canonical } from '../../store/canonical.js';
import type { Change } from '../../store/changes.js';
import type { Store } from '../../store/open-store.js';
import type { Overview } from '../../store/overview.js';
import type { PersonsAct } from '../../workflows/messages.js';

/** As much of a store as the front door reads and writes, in memory, and what was written to it. */
export function memoryStore(standings: readonly Standing[]) {
  const written = {
    audit: [] as AuditEntry[],
    consents: [] as { says: 'yes' | 'no'; errand: string; by: string }[],
    kept: [] as { ref: string; part: string; value: unknown }[],
    stops: [] as { journey: string; about: string; why: string }[],
    deliveries: [] as { source: string; event: string; disposition: string; journey?: string; news?: PersonsAct }[],
    letters: [] as string[],
  };
  const kept = new Map<string, { content: string; answer?: unknown }>();
  const ended = new Set<string>();
  const ears = new Set<(journey: string) => void>();
  const letters = new Map<string, string>();
  const events = new Map<string, { type: string; body: unknown }>();
  const find = (journey: string) => standings.find((it) => it.journey === journey);
  const say = (says: 'yes' | 'no') => async (it: { errand: string; by: string }) =>
    void written.consents.push({ says, errand: it.errand, by: it.by });

  const nouns = {
    people: {
      alike: async (ref: string) => [ref],
      alikeLately: async (ref: string) => [ref],
      refOf: async () => 'mother-1',
      refOfLately: async () => 'mother-1',
      find: async () => undefined,
    },
    audit: { write: async (entries: AuditEntry[]) => void written.audit.push(...entries) },
    overview: { read: async () => overview },
    calendar: {
      offset: async () => 0,
      offsetLately: async () => 0,
      lookAgain: () => undefined,
      leap: async (offset: number) => offset,
    },
    standings: {
      get: async (journey: string) => find(journey),
      list: async () => ({ standings: [...standings], next: 'bmV4dA' }),
      stalled: async () => ({ stalled: [] }),
      journeyOf: async (errand: string) => standings.find((it) => it.errands.some(({ id }) => id === errand))?.journey,
      errandOf: async () => undefined,
      sealed: async () => undefined,
    },
    journeys: {
      get: async () => undefined,
      openOf: async () => [],
      ofParty: async () => [],
      lock: async () => undefined,
      allOpen: async () => [],
    },
    events: {
      get: async (source: string, id: string) => events.get(`${source}|${id}`),
      record: async ({ source, id, type, body }: { source: string; id: string; type: string; body: unknown }) => {
        const known = events.get(`${source}|${id}`);
        if (known) return canonical(known.body) === canonical(body) ? 'known' : 'conflicting';
        events.set(`${source}|${id}`, { type, body });
        return 'new';
      },
      park: async () => undefined,
      done: async () => undefined,
    },
    deliveries: {
      add: async (it: (typeof written.deliveries)[number]) => written.deliveries.push(it),
      undelivered: async () => [],
      of: async (_: string, event: string) => written.deliveries.filter((it) => it.event === event),
    },
    stops: {
      raise: async (it: (typeof written.stops)[number]) => void written.stops.push(it),
      ofJourney: async (journey: string) => written.stops.filter((it) => it.journey === journey),
    },
    consents: { give: say('yes'), withdraw: say('no') },
    vault: {
      keep: async (ref: string, part: string, { value }: { value: unknown }) => {
        written.kept.push({ ref, part, value });
        return { changed: true };
      },
      read: async (ref: string, parts: string[]) =>
        Object.fromEntries(
          parts
            .filter((it) => it in (facts[ref] ?? {}))
            .map((it) => [it, { value: facts[ref]?.[it], asOf: '2026-01-03', source: 'folkeregisteret' }]),
        ),
      readOfEach: async (refs: string[], part: string) =>
        new Map(
          refs
            .filter((it) => part in (facts[it] ?? {}))
            .map((it) => [it, { value: facts[it]?.[part], asOf: '2026-01-03' }]),
        ),
      keepLetter: async (text: string, _to?: string, id = `letter-${written.letters.length + 1}`) => {
        if (!letters.has(id)) written.letters.push(text);
        letters.set(id, text);
        return id;
      },
      letter: async (id: string) => letters.get(id) ?? (id === 'letter-1' ? 'Vi har avslått søknaden.' : undefined),
    },
    effects: { ofJourney: async () => [] },
    changes: { after: async () => ({ changes: [] as Change[], next: 'bmV4dA' }) },
    proposals: { say: async () => 'proposed', isSecond: async () => false, open: async () => undefined },
    desk: {
      get: async () => undefined,
      notes: async () => [],
      claim: async () => undefined,
      list: async () => ({ tasks: [] }),
      counts: async () => ({ all: 0, mine: 0, held: 0, dueToday: 0 }),
      frames: async () => new Map(),
      colleagues: { isHere: async () => undefined, of: async () => [], find: async () => undefined },
    },
    answered: {
      commandOf: ({ under, content }: Sent) => {
        const hex = createHash('sha256')
          .update(canonical([under, content]))
          .digest('hex');
        return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
      },
      begin: async ({ under, content }: Sent) => {
        const known = kept.get(canonical(under));
        if (known && known.content !== canonical(content)) return 'other';
        if (!known) kept.set(canonical(under), { content: canonical(content) });
        return known?.answer ?? 'open';
      },
      keep: async ({ under, content }: Sent, answer: unknown) =>
        void kept.set(canonical(under), { content: canonical(content), answer }),
      forget: async ({ under }: Sent) => void kept.delete(canonical(under)),
    },
    sessions: {
      end: async (id: string) => void ended.add(id),
      isEnded: async (id: string) => ended.has(id),
    },
    listen: async (hear: (journey: string) => void) => {
      ears.add(hear);
      return { stop: async () => void ears.delete(hear) };
    },
    ping: async () => undefined,
  };
  const store = { ...nouns, inTransaction: <T>(work: (tx: typeof nouns) => Promise<T>) => work(nouns) };
  const notify = (journey: string): void => {
    for (const hear of ears) hear(journey);
  };
  return { store: store as unknown as Store, written, nouns, notify };
}

const nowhere = { step: '', body: '', waitsFor: '', cause: '' };
const overview: Overview = {
  tallies: [
    { kind: 'journey', ...nowhere, lifeEvent: 'having-children', state: 'open', count: 2 },
    {
      ...{ kind: 'errand', lifeEvent: 'having-children', step: 'kindergarten-place', body: 'solvik', state: 'stalled' },
      ...{ waitsFor: 'caseworker', cause: 'unreadable', count: 1 },
    },
  ],
  tasks: [{ owner: 'caseworker', open: 1, overdue: 0 }],
  oldest: {
    errand: { person: 0, body: 0, caseworker: 60, operator: 0, errand: 0, date: 0, unknown: 0, settling: 0 },
    task: { person: 0, caseworker: 60, operator: 0 },
    event: { pending: 0, parked: 0 },
    delivery: 0,
    standing: 0,
  },
  behind: 0,
  unreachableSince: { nav: 0, solvik: 1_790_000_000 },
};

/** What registers say of the family: the father's address is another than the child's. */
const at = (street: string) => [
  {
    erGjeldende: true,
    vegadresse: { adressenavn: street, nummer: '1', poststed: { postnummer: '9701', poststedsnavn: 'SOLVIK' } },
  },
];
export const facts: Record<string, Record<string, unknown>> = {
  'mother-1': {
    navn: [{ fornavn: 'SKJELL', etternavn: 'MORILD' }],
    bostedsadresse: at('Lyngveien'),
    adressebeskyttelse: [],
  },
  'father-1': {
    navn: [{ fornavn: 'TERNE', etternavn: 'HAVDIS' }],
    bostedsadresse: at('Notveien'),
    adressebeskyttelse: [],
  },
  'child-1': {
    navn: [{ fornavn: 'ERLE', etternavn: 'MORILD' }],
    bostedsadresse: at('Lyngveien'),
    adressebeskyttelse: [],
  },
};
