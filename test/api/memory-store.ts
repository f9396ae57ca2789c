import type { Standing } from '../../journey/standing.js';
import type { AuditEntry } from '../../store/audit.js';
import { canonical } from '../../store/canonical.js';
import type { Change } from '../../store/changes.js';
import type { Store } from '../../store/open-store.js';
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
  const events = new Map<string, { type: string; body: unknown }>();
  const find = (journey: string) => standings.find((it) => it.journey === journey);
  const say = (says: 'yes' | 'no') => async (it: { errand: string; by: string }) =>
    void written.consents.push({ says, errand: it.errand, by: it.by });

  const nouns = {
    people: {
      alike: async (ref: string) => [ref],
      refOf: async () => 'mother-1',
      find: async () => undefined,
    },
    audit: { write: async (entries: AuditEntry[]) => void written.audit.push(...entries) },
    calendar: { offset: async () => 0, leap: async (offset: number) => offset },
    standings: {
      get: async (journey: string) => find(journey),
      list: async () => ({ standings: [...standings], next: 'bmV4dA' }),
      stalled: async () => ({ stalled: [] }),
      counts: async () => ({
        journeys: [{ lifeEvent: 'having-children', state: 'open', count: 2 }],
        errands: [
          {
            ...{ lifeEvent: 'having-children', step: 'kindergarten-place', body: 'solvik', state: 'stalled' },
            ...{ waitsFor: 'caseworker', cause: 'unreadable', count: 1 },
          },
        ],
      }),
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
            .map((it) => [it, { value: facts[ref]?.[it], asOf: '2026-01-03' }]),
        ),
      keepLetter: async (text: string) => {
        written.letters.push(text);
        return `letter-${written.letters.length}`;
      },
      letter: async (id: string) => (id === 'letter-1' ? 'Vi har avslått søknaden.' : undefined),
    },
    effects: { ofJourney: async () => [] },
    changes: { after: async () => ({ changes: [] as Change[], next: 'bmV4dA' }) },
    proposals: { say: async () => 'proposed', isSecond: async () => false, open: async () => undefined },
    desk: { get: async () => undefined, notes: async () => [], claim: async () => undefined },
    ping: async () => undefined,
  };
  const store = { ...nouns, inTransaction: <T>(work: (tx: typeof nouns) => Promise<T>) => work(nouns) };
  return { store: store as unknown as Store, written, nouns };
}

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
