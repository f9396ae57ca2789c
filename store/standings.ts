import type { Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import type { Working } from '../journey/rounds/index.js';
import type { Standing } from '../journey/standing.js';
import { readCounts } from './counters.js';
import type { Db } from './db.js';
import { KeyErased } from './key-erased.js';
import type { Keys } from './keys.js';
import { listStalled } from './list-stalled.js';
import { listStandings } from './list-standings.js';
import { type SealedState, saveStandings } from './save-standings.js';
import { seal, unseal } from './seal.js';
import { tidy } from './tidy.js';

/** How long a journey has been left in peace before the sweep asks it: what is on its way gets there first. */
const quiet = 5_000;

/** States of a round that has not ended. */
const working: readonly Working[] = ['waiting', 'asking', 'preparing', 'submitting', 'withBody', 'stalled'];

/** Where every journey has come to: what the sink writes and every page reads. */
export function createStandings(db: Db, keys: Keys) {
  async function sealedUnderKey({ journey, state }: SealedState): Promise<SealedState> {
    const { id, key } = await keys.keyOf(journey);
    return { journey, state: Buffer.concat([Buffer.from(id.padEnd(36)), seal(key, state, boundOf(journey))]) };
  }

  return {
    /** Gives the journeys whose standing was written: none is replaced by an older one, unless by force after a reset. */
    async save(
      standings: readonly Standing[],
      sealed: readonly SealedState[] = [],
      { force = false }: { force?: boolean } = {},
    ): Promise<string[]> {
      return saveStandings(db, standings, { sealed: await Promise.all(sealed.map(sealedUnderKey)), force });
    },
    async get(journey: string): Promise<Standing | undefined> {
      const [row] = await db.query<{ standing: Standing }>('SELECT standing FROM standings WHERE journey = $1', [
        journey,
      ]);
      return row?.standing;
    },
    /** Which journey an errand belongs to. */
    async journeyOf(errand: string): Promise<string | undefined> {
      return (await db.query<{ journey: string }>('SELECT journey FROM errands WHERE errand = $1', [errand]))[0]
        ?.journey;
    },
    /** The errand of a step that somebody is party to: about them before about somebody else; of several periods one that is open, first of all one that the body has; then the latest. */
    async errandOf(
      refs: readonly Ref[],
      step: string,
    ): Promise<{ journey: string; errand: string; round: number } | undefined> {
      const [row] = await db.query<{ journey: string; errand: string; round: number }>(
        `SELECT journey, errand, round FROM errands WHERE step = $2 AND state <> 'superseded'
           AND journey IN (SELECT journey FROM journey_parties WHERE ref = ANY($1))
         ORDER BY about = $1[1] DESC, about = ANY($1) DESC, state = ANY($3) DESC, state = 'withBody' DESC, since DESC
         LIMIT 1`,
        [refs, step, working],
      );
      return row;
    },
    list: (wanted: Parameters<typeof listStandings>[1]) => listStandings(db, wanted),
    stalled: (wanted: Parameters<typeof listStalled>[1]) => listStalled(db, wanted),
    counts: () => readCounts(db),
    /**
     * Journeys that must be asked where they have come to: a record is missing or behind, news was told that was not heard,
     * or a due date (law's time) has passed.
     */
    async suspects(now: Instant, limit: number, { quietFor = quiet } = {}): Promise<string[]> {
      await tidy(db);
      const rows = await db.query<{ journey: string }>(
        `(SELECT journey FROM journeys
          WHERE (told > heard OR answered > saved OR saved = '-infinity') AND touched <= clock_timestamp() - $3 * interval '1 ms'
          ORDER BY touched LIMIT $2)
         UNION
         (SELECT journey FROM standings WHERE NOT over AND next_due <= $1::timestamptz - $3 * interval '1 ms'
          ORDER BY next_due LIMIT $2)
         LIMIT $2`,
        [new Date(now), limit, quietFor],
      );
      return rows.map((row) => row.journey);
    },
    /** Keeps the last state of a journey, under its key. */
    async seal(journey: string, state: Uint8Array): Promise<void> {
      await saveStandings(db, [], { sealed: [await sealedUnderKey({ journey, state })] });
    },
    /** The last state of a journey, or undefined where there is none or it has been erased. */
    async sealed(journey: string): Promise<Buffer | undefined> {
      const [row] = await db.query<{ state: Buffer }>('SELECT state FROM sealed_states WHERE journey = $1', [journey]);
      if (!row) return undefined;
      try {
        const { key } = await keys.keyById(row.state.subarray(0, 36).toString());
        return unseal(key, row.state.subarray(36), boundOf(journey));
      } catch (error) {
        if (error instanceof KeyErased) return undefined;
        throw error;
      }
    },
    /** Takes a journey off every page and list: the last act of its erasure. */
    async erase(journey: string): Promise<void> {
      await db.atomically(async (tx) => {
        for (const table of ['changes', 'proposals'])
          await tx.query(
            `DELETE FROM ${table} USING errands AS e WHERE e.journey = $1 AND ${table}.errand = e.errand`,
            [journey],
          );
        for (const table of ['task_notes', 'task_history'])
          await tx.query(
            `DELETE FROM ${table} USING tasks AS t WHERE t.journey = $1 AND (t.errand, t.round) = (${table}.errand, ${table}.round)`,
            [journey],
          );
        for (const table of [
          'tasks',
          'errands',
          'standings',
          'sealed_states',
          'participants',
          'journey_parties',
          'journeys',
        ])
          await tx.query(`DELETE FROM ${table} WHERE journey = $1`, [journey]);
      });
    },
  };
}

const boundOf = (journey: string): string => `state/${journey}`;
