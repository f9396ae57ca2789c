import type { Day } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Changed } from '../journey/news.js';
import type { Nouns, Store } from '../store/open-store.js';
import type { Reading } from './gather.js';

interface Keeping {
  register: string;
  today: Day;
  leaflet: Leaflet;
  /** What was kept since then counts as changed: an earlier attempt may have kept it, and never come to tell. */
  since: number | undefined;
}

/** The clocks of two servers are no further apart than this. */
const slack = 60_000;

/** Keeps what a register said in the vault, all of it or nothing, and gives what is not as it was. */
export const keepFacts = (store: Store, readings: readonly Reading[], how: Keeping): Promise<Changed[]> =>
  store.inTransaction(async (tx) => {
    const changed: Changed[] = [];
    for (const reading of readings)
      for (const [part, value] of Object.entries(reading.answer.facts))
        if (await keepOne(tx, reading, part, value, how)) changed.push({ of: reading.party.ref, part });
    return changed;
  });

async function keepOne(
  { vault }: Nouns,
  { party: { ref }, sources }: Reading,
  part: string,
  value: unknown,
  { register: source, today: asOf, leaflet: { lifeEvent: purpose }, since }: Keeping,
): Promise<boolean> {
  const before = since === undefined ? undefined : (await vault.read(ref, [part]))[part];
  const basis = (sources.find((it) => it.part === part) ?? sources[0])?.basis ?? '';
  const { changed } = await vault.keep(ref, part, { value, source, asOf, purpose, basis });
  return changed || (before !== undefined && before.fetched > (since ?? 0) - slack);
}
