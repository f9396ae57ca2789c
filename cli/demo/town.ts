/** The invented town: the stand-ins' own controls, by which the demo makes things happen outside Livsferd. */
import { request } from '../api.js';

export interface Household {
  kind: string;
  municipality: string;
  mother?: string;
  father?: string;
  coMother?: string;
  children: string[];
}

/** One request as the body's own ledger has it. */
interface Entry {
  n: number;
  verb: string;
  path: string;
  key?: string;
  answered: number;
}

export interface Received {
  body: string;
  entries: Entry[];
  committed: { key?: string; verb: string; what: string; times: number }[];
}

export interface Town {
  tell<T>(body: string, path: string, what: unknown): Promise<T>;
  /** A household of a kind that nothing has happened to yet. */
  household(kinds: readonly string[]): Promise<Household>;
  ledgers(): Promise<Received[]>;
}

export function createTown(addresses: Readonly<Record<string, string>>): Town {
  const at = (body: string, path: string): string => {
    const base = addresses[body];
    if (!base) throw new Error(`There is no stand-in for ${body} here.`);
    return `${base}${path}`;
  };
  return {
    tell: (body, path, what) => request(at(body, path), 'POST', what),
    async household(kinds) {
      for (const kind of kinds) {
        const all = await request<Household[]>(at('folkeregisteret', `/_control/people?kind=${kind}`), 'GET');
        const free = all.find((it) => it.mother !== undefined && it.children.length === 0);
        if (free) return free;
      }
      throw new Error(
        `Everybody of the kinds ${kinds.join(', ')} has had a child here. Run \`npm run reset\` for a new town.`,
      );
    },
    async ledgers() {
      const all = Object.keys(addresses).map(async (body) => {
        const { entries, committed } = await request<{ entries: Entry[]; committed: Received['committed'] }>(
          at(body, '/_control/ledger'),
          'GET',
        );
        return { body, entries, committed };
      });
      return Promise.all(all);
    },
  };
}

/** What the bodies have received since, leaving out those that were not reached. */
export const since = (before: readonly Received[], after: readonly Received[]): Received[] =>
  after
    .map((it) => {
      const earlier = before.find(({ body }) => body === it.body);
      const seen = earlier?.entries.at(-1)?.n ?? 0;
      return {
        body: it.body,
        entries: it.entries.filter(({ n }) => n > seen),
        committed: it.committed.slice(earlier?.committed.length ?? 0),
      };
    })
    .filter((it) => it.entries.length > 0);
