/** The invented town: the stand-ins' own controls, by which the demo makes things happen outside Livsferd. */
import { manifests } from '../../agencies/manifests.js';
import type { Day } from '../../journey/calendar.js';
import { request } from '../api.js';

export interface Household {
  kind: string;
  municipality: string;
  married: boolean;
  mother?: string;
  father?: string;
  coMother?: string;
  children: string[];
}

/** Somebody who belongs to no household. */
export interface Spare {
  number: string;
  born: Day;
  sex: 'kvinne' | 'mann';
  municipality?: string;
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
  /** Whether the body has a stand-in here. */
  has(body: string): boolean;
  tell<T>(body: string, path: string, what: unknown): Promise<T>;
  look<T>(body: string, path: string): Promise<T>;
  /** Bodies date by this day from now on, as the calendar that was leapt with has it. */
  isNow(day: string): Promise<void>;
  /** A household of one of these kinds without children, nobody of whom has a journey. */
  household(kinds: readonly string[], fits?: (it: Household) => boolean): Promise<Household>;
  /** A grown-up who belongs to no household and has no journey: the first who fits. */
  person(fits?: (it: Spare) => boolean): Promise<string>;
  ledgers(): Promise<Received[]>;
}

/** @param isFree whether nothing has happened to somebody yet, by number. */
export function createTown(
  addresses: Readonly<Record<string, string>>,
  isFree: (number: string) => Promise<boolean> = async () => true,
): Town {
  const at = (body: string, path: string): string => {
    const base = addresses[body];
    if (!base) throw new Error(`There is no stand-in for ${body} here.`);
    return `${base}${path}`;
  };
  const look = <T>(body: string, path: string): Promise<T> => request<T>(at(body, path), 'GET');
  return {
    has: (body) => addresses[body] !== undefined,
    tell: (body, path, what) => request(at(body, path), 'POST', what),
    look,
    async isNow(day) {
      const dating = Object.keys(addresses).filter(datesItself);
      await Promise.all(dating.map((body) => request(at(body, '/_control/manners'), 'POST', { today: day })));
    },
    async household(kinds, fits = ({ mother, children }) => mother !== undefined && children.length === 0) {
      for (const kind of kinds) {
        const all = await look<Household[]>('folkeregisteret', `/_control/people?kind=${kind}`);
        const free = await firstFree(all.filter(fits), grownUps, isFree);
        if (free) return free;
      }
      throw new Error(`Everybody of the kinds ${kinds.join(', ')} has had their turn. ${another}`);
    },
    async person(fits) {
      const all = await look<Spare[]>('folkeregisteret', '/_control/spare/people');
      const free = await firstFree(fits ? all.filter(fits) : all, ({ number }) => [number], isFree);
      if (free) return free.number;
      const whom = `belongs to no household${fits ? ' and fits the script' : ''}`;
      throw new Error(`Everybody who ${whom} has had their turn. ${another}`);
    },
    ledgers: () =>
      Promise.all(
        Object.keys(addresses).map(async (body) => {
          const ledger = await look<Omit<Received, 'body'>>(body, '/_control/ledger');
          return { body, entries: ledger.entries, committed: ledger.committed };
        }),
      ),
  };
}

/** A body that answers what was sent or applied for; registers, channels and issuers date nothing. */
const datesItself = (body: string): boolean => {
  const { reach, level } = manifests[body as keyof typeof manifests] ?? {};
  return reach === 'person' || level === 'municipality';
};

/** What helps where nobody is left to whom nothing has happened. */
export const another = 'Run `npm run reset` for a new town.';

const grownUps = ({ mother, father, coMother }: Household): string[] =>
  [mother, father, coMother].filter((it) => it !== undefined);

async function firstFree<T>(
  all: readonly T[],
  numbersOf: (it: T) => readonly string[],
  isFree: (number: string) => Promise<boolean>,
): Promise<T | undefined> {
  for (const it of all) {
    const free = await Promise.all(numbersOf(it).map(isFree));
    if (free.every(Boolean)) return it;
  }
  return undefined;
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
