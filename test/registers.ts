/** What registers hold in a story, as it changes: what they answer when they are read, which of their parts have changed, and what only people told. */
import type { Beginning } from '../journey/begin.js';
import type { Day } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Finding, Value } from '../journey/findings.js';
import type { NewsOf } from '../journey/news.js';
import type { Ref } from '../journey/parties.js';

/** By party and finding; undefined is what is held no longer. */
export type Held = Readonly<Record<Ref, Readonly<Record<string, Value | undefined>>>>;

/** What a register is asked: about whom, and which parts; all where they are left out. */
export interface Asked {
  register: string;
  of: readonly Ref[];
  parts?: readonly string[] | undefined;
}

/** What a register answers. */
export function answerOf(
  { findings }: Leaflet,
  held: Held,
  { register, of, parts }: Asked,
  asOf: Day,
): Omit<NewsOf['findings.gathered'], 'type'> {
  const isAsked = (name: string): boolean =>
    findings[name]?.from === register && (!parts || parts.includes(findings[name].part));
  const about = (ref: Ref) =>
    Object.entries(held[ref] ?? {}).flatMap(([name, value]): [string, Finding][] =>
      value !== undefined && isAsked(name) ? [[name, { value, source: register, asOf }]] : [],
    );
  return {
    read: { from: register, ...(parts && { parts }) },
    found: Object.fromEntries(of.map((ref) => [ref, Object.fromEntries(about(ref))])),
  };
}

/** What is held once something else has come. */
export function learned<Values extends Held>(held: Values, fresh: Values): Values {
  const refs = [...new Set([...Object.keys(held), ...Object.keys(fresh)])];
  return Object.fromEntries(refs.map((ref) => [ref, { ...held[ref], ...fresh[ref] }])) as Values;
}

/** The registers that a leaflet reads, of some parts or of all. */
export function registersOf({ findings }: Leaflet, parts?: readonly string[]): string[] {
  const read = Object.values(findings).filter((it) => it.from !== 'person' && (!parts || parts.includes(it.part)));
  return [...new Set(read.map((it) => it.from))];
}

/** Which parts of the registers these findings stand in. */
export function partsOf({ findings }: Leaflet, found: Held): string[] {
  const names = Object.values(found).flatMap((values) => Object.keys(values));
  return [...new Set(names.flatMap((name) => findings[name]?.part ?? []))];
}

/** What people told with the trigger: what no register holds. */
export const toldOf = ({ findings }: Leaflet, held: Held): NonNullable<Beginning['told']> =>
  Object.fromEntries(
    Object.entries(held).map(([ref, found]) => [
      ref,
      Object.fromEntries(
        Object.entries(found).flatMap(([name, value]): [string, Value][] =>
          value !== undefined && findings[name]?.from === 'person' ? [[name, value]] : [],
        ),
      ),
    ]),
  );
