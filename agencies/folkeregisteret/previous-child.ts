import { parse } from '../../channels/parse.js';
import type { Day } from '../../journey/calendar.js';
import type { Related } from '../adapter.js';
import type { Ask } from './ask.js';
import { current } from './current.js';
import { People } from './wire.js';

const bornOf = async (ask: Ask, numbers: readonly string[], signal?: AbortSignal): Promise<Map<string, Day>> => {
  const answer = await ask({
    path: '/personer/bulkoppslag?part=foedsel',
    method: 'POST',
    json: { folkeregisteridentifikator: numbers },
    signal,
  });
  const days = parse(answer, People).oppslag.map(
    ({ folkeregisteridentifikator: number, folkeregisterperson: document }) =>
      [number, current(document, 'foedsel')[0]?.foedselsdato] as const,
  );
  return new Map(days.filter((it): it is readonly [string, Day] => it[1] !== undefined));
};

/** Gives the children that the journey is not about their days of birth; the register keeps those with each child. */
export async function withBirthDays(
  ask: Ask,
  relations: readonly Related[],
  except: readonly string[],
  signal?: AbortSignal,
): Promise<Related[]> {
  const others = relations.flatMap(({ role, number }) =>
    role === 'child' && number !== undefined && !except.includes(number) ? [number] : [],
  );
  if (others.length === 0) return [...relations];
  const days = await bornOf(ask, others, signal);
  return relations.map((it) => {
    const born = it.number === undefined ? undefined : days.get(it.number);
    return born === undefined ? it : { ...it, born };
  });
}

/** When the youngest of the other children was born. */
export const previousChildBorn = (relations: readonly Related[]): Day | undefined =>
  relations
    .flatMap(({ role, born }) => (role === 'child' && born ? [born] : []))
    .sort()
    .at(-1);
