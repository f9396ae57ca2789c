import { request } from '../../cli/api.js';
import type { Household } from '../../stand-ins/person.js';
import { randomFrom } from '../../stand-ins/random.js';

/** A birth as the register will enter it: a mother, who else, and how many children. */
export interface Birth {
  mother: string;
  father?: string;
  coMother?: string;
  municipality: string;
  children: number;
  /** What kind of family, where: all of one kind come to the same ends. */
  kind: string;
}

/** Parts of a stand-in's ledger. */
export interface Ledger {
  entries: { key?: string; verb: string; delivered: boolean }[];
  committed: { key: string; verb: string; what: Record<string, unknown>; times: number }[];
  posted: { event: Posted; answered: number | string }[];
}

interface Posted {
  id: string;
  type: string;
  subject?: string;
  data: Record<string, unknown>;
}

export type Town = ReturnType<typeof createTown>;

/** The stand-ins' own controls. They are never down. */
export function createTown(addresses: Readonly<Record<string, string>>) {
  const tell = <T>(body: string, path: string, what: unknown, verb = 'POST'): Promise<T> =>
    request(`${addresses[body]}/_control/${path}`, verb, what);
  const look = <T>(body: string, path: string): Promise<T> => request(`${addresses[body]}/_control/${path}`, 'GET');
  return {
    tell,
    look,
    ledger: (body: string): Promise<Ledger> => look(body, 'ledger'),
    /** So many births in as many homes, the first of them of twins; the same seed chooses the same. */
    async births(count: number, twins: number, seed: number): Promise<Birth[]> {
      const homes = (await look<Household[]>('folkeregisteret', 'people')).filter((it) => it.mother !== undefined);
      return shuffled(homes, seed)
        .slice(0, count)
        .map(({ kind, mother, father, coMother, municipality }, place) => ({
          mother: mother!,
          ...(father !== undefined && { father }),
          ...(coMother !== undefined && { coMother }),
          municipality,
          children: place < twins ? 2 : 1,
          kind: `${kind} ${municipality} ${place < twins ? 'twins' : ''}`,
        }));
    },
    /** The register enters it, and Solvik, which follows the register, visits at once. */
    async give({ mother, father, coMother, municipality, children }: Birth, born: string): Promise<string[]> {
      const entered = await tell<{ children: { fnr: string }[] }>('folkeregisteret', 'births', {
        ...{ mother, born, children: Array.from({ length: children }, () => ({ live: true })) },
        ...(father !== undefined && { father }),
        ...(coMother !== undefined && { coMother }),
      });
      const numbers = entered.children.map(({ fnr }) => fnr);
      if (municipality === '7401') for (const child of numbers) await tell('solvik', 'births', { mother, child });
      return numbers;
    },
    /** NAV and Helfo act by themselves, once it is known who is to hear of it, and whether the child lives here. */
    async consider({ mother, numbers }: { mother: string; numbers: readonly string[] }): Promise<void> {
      for (const child of numbers) for (const body of ['nav', 'helfo']) await tell(body, 'births', { mother, child });
    },
    /** The register takes a birth back. */
    async annul({ numbers }: { numbers: readonly string[] }): Promise<void> {
      for (const child of numbers) await tell('folkeregisteret', 'annulments', { child });
    },
    /** Bodies whose event the door could not take knock again, as real ones would for days. */
    async knockAgain(already: Set<string>): Promise<number> {
      let knocks = 0;
      for (const body of ['nav', 'helfo', 'solvik'])
        for (const { event, answered } of (await look<Ledger>(body, 'ledger')).posted) {
          if (answered === 202 || already.has(event.id)) continue;
          already.add(event.id);
          knocks += 1;
          const type = event.type.split('.')[3];
          await tell(body, 'answers', { ...event.data, type, ...(event.subject && { subject: event.subject }) });
        }
      return knocks;
    },
  };
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const { between } = randomFrom(seed);
  const deck = [...all];
  for (let place = deck.length - 1; place > 0; place -= 1) {
    const other = between(0, place);
    [deck[place], deck[other]] = [deck[other]!, deck[place]!];
  }
  return deck;
}
