/** Who tells a story: what it begins with, then what happens. Told to the kernel or to a server, it is the same story. */
import type { Beginning } from '../../journey/begin.js';
import { type Day, type Instant, startOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Finding, Value } from '../../journey/findings.js';
import type { NewsOf } from '../../journey/news.js';
import type { Ref } from '../../journey/parties.js';
import type { Chapter, Found, Story } from '../stories.js';

export interface Teller {
  /** Before the first story, and after the last. */
  opens(): Promise<void>;
  closes(): Promise<void>;
  begins(opening: Opening): Promise<Told>;
  /** A story is over, whatever its people still wait for. */
  ends(): Promise<void>;
}

/** Whom it begins with, and what registers hold of them. */
export interface Opening {
  begin: Beginning;
  known: Found;
}

/** A journey that is told of. */
export interface Told {
  /** Things that happen one after another; each is one piece of news, and nothing is left under way when it returns. */
  happens(...chapters: readonly Chapter[]): Promise<Story>;
  /** Registers come to hold something else, and say so. */
  changes(found: Registered): Promise<Story>;
  /** The calendar comes to a day, and all that is due on the way rings when it is due. */
  on(day: Day): Promise<Story>;
  /** The journey as it is, with all that it has asked for. */
  now(): Promise<Story>;
}

/** What registers hold; undefined is what they hold no longer. */
export type Registered = Readonly<Record<Ref, Readonly<Record<string, Value | undefined>>>>;

/** A story of the ten: its sentence, and how it is told. */
export interface Tale {
  says: string;
  tell(teller: Teller): Promise<void>;
}

const nine = 9 * 3_600_000;
/** Every day of a story begins to count at nine. */
export const morningOf = (day: Day): Instant => startOf(day) + nine;

/** What the registers of a story hold, as it changes. */
export function createRegisters(first: Found) {
  let held: Registered = first;
  return {
    change: (found: Registered): void => {
      const refs = [...new Set([...Object.keys(held), ...Object.keys(found)])];
      held = Object.fromEntries(refs.map((ref) => [ref, { ...held[ref], ...found[ref] }]));
    },
    /** What one register answers about these parties: of all that the leaflet looks for, or of some parts of it. */
    answer: (leaflet: Leaflet, { from, of, parts, asOf }: Asked): Omit<NewsOf['findings.gathered'], 'type'> => ({
      found: Object.fromEntries(of.map((ref) => [ref, heldBy(leaflet, held[ref] ?? {}, { from, parts, asOf })])),
      read: { from, ...(parts && { parts }) },
    }),
  };
}

interface Asked {
  from: string;
  of: readonly Ref[];
  parts?: readonly string[] | undefined;
  asOf: Day;
}

function heldBy({ findings }: Leaflet, values: Registered[string], { from, parts, asOf }: Omit<Asked, 'of'>) {
  const isAsked = (name: string): boolean =>
    findings[name]?.from === from && (!parts || parts.includes(findings[name].part));
  const held = Object.entries(values).flatMap(([name, value]): [string, Finding][] =>
    value !== undefined && isAsked(name) ? [[name, { value, source: from, asOf }]] : [],
  );
  return Object.fromEntries(held);
}

/** The registers that a leaflet reads, of some parts or of all. */
export const registersOf = ({ findings }: Leaflet, parts?: readonly string[]): string[] => [
  ...new Set(
    Object.values(findings)
      .filter(({ from, part }) => from !== 'person' && (!parts || parts.includes(part)))
      .map(({ from }) => from),
  ),
];

/** Which parts of the registers hold what has changed. */
export const partsOf = ({ findings }: Leaflet, found: Registered): string[] => [
  ...new Set(
    Object.values(found).flatMap((values) => Object.keys(values).flatMap((name) => findings[name]?.part ?? [])),
  ),
];

/** What was told with the trigger: what no register holds. */
export function toldOf({ findings }: Leaflet, { begin, known }: Opening): NonNullable<Beginning['told']> {
  const isTold = (name: string): boolean => (findings[name]?.from ?? 'person') === 'person';
  const refs = [...new Set([...Object.keys(known), ...Object.keys(begin.told ?? {})])];
  const of = (ref: Ref) => Object.entries(known[ref] ?? {}).filter(([name]) => isTold(name));
  return Object.fromEntries(refs.map((ref) => [ref, { ...Object.fromEntries(of(ref)), ...begin.told?.[ref] }]));
}
