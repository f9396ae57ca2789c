/** What is known of the people in a row of a table, as those who know it say it: registers when they are read, people with the trigger. */
import type { Beginning } from '../../journey/begin.js';
import type { Day } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Finding } from '../../journey/findings.js';
import type { NewsOf } from '../../journey/news.js';
import type { Found } from '../stories.js';

/** What a register is asked: about whom, and which parts; all where they are left out. */
export interface Asked {
  register: string;
  of: readonly string[];
  parts?: readonly string[];
}

/** What a register answers. */
export function answerOf(
  { findings }: Leaflet,
  known: Found,
  { register, of, parts }: Asked,
  asOf: Day,
): Omit<NewsOf['findings.gathered'], 'type'> {
  const holds = (name: string): boolean =>
    findings[name]?.from === register && (!parts || parts.includes(findings[name].part));
  const found = of.map((ref) => {
    const held = Object.entries(known[ref] ?? {}).filter(([name]) => holds(name));
    return [
      ref,
      Object.fromEntries(held.map(([name, value]): [string, Finding] => [name, { value, source: register, asOf }])),
    ];
  });
  return { read: { from: register, ...(parts && { parts }) }, found: Object.fromEntries(found) };
}

/** What people told with the trigger. */
export const toldOf = ({ findings }: Leaflet, known: Found): NonNullable<Beginning['told']> =>
  Object.fromEntries(
    Object.entries(known).map(([ref, found]) => [
      ref,
      Object.fromEntries(Object.entries(found).filter(([name]) => findings[name]?.from === 'person')),
    ]),
  );
