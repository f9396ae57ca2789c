import type { Day } from '../journey/calendar.js';
import type { Party, Ref } from '../journey/parties.js';
import type { Db } from './db.js';

/** A journey as intake knows it: whom it is about, and which trigger it rests on. */
export interface KnownJourney {
  journey: string;
  lifeEvent: string;
  trigger: { kind: string; on: Day };
  parties: readonly Party[];
  /** The trigger was taken back: what there still is to do is to undo it. */
  isAnnulled?: true;
}

interface Row {
  journey: string;
  lifeEvent: string;
  kind: string;
  on: Day;
  open: boolean;
  annulled: boolean;
  parties: Party[];
  status: string | null;
}

/** The index from a party to the journeys it is in. Intake writes it as it starts them, every saved standing mends it. */
export function createJourneys(db: Db) {
  async function addParties(tx: Db, journey: string, parties: readonly Party[]): Promise<void> {
    await tx.query(
      `INSERT INTO journey_parties (ref, journey, party) SELECT it->>'ref', $1, it FROM jsonb_array_elements($2::jsonb) AS it
       ON CONFLICT (ref, journey) DO UPDATE SET party = excluded.party`,
      [journey, JSON.stringify(parties)],
    );
  }
  const find = (ref: Ref, which: string): Promise<(KnownJourney & { open: boolean })[]> =>
    findWhere(`j.journey IN (SELECT journey FROM journey_parties WHERE ref = ANY(alike($1))) ${which}`, [ref]);

  async function findWhere(where: string, values: readonly unknown[]): Promise<(KnownJourney & { open: boolean })[]> {
    const rows = await db.query<Row>(
      `SELECT j.journey, j.life_event AS "lifeEvent", j.trigger_kind AS kind, j.trigger_on AS on, j.open, j.annulled,
         (SELECT jsonb_agg(p.party ORDER BY p.ref) FROM journey_parties AS p WHERE p.journey = j.journey) AS parties,
         (SELECT s.standing->'trigger'->>'status' FROM standings AS s WHERE s.journey = j.journey) AS status
       FROM journeys AS j
       WHERE j.life_event IS NOT NULL AND ${where} ORDER BY j.trigger_on, j.journey`,
      values,
    );
    return rows.map(({ kind, on, annulled, status, ...row }) => ({
      ...row,
      trigger: { kind, on },
      ...((annulled || status === 'annulled') && { isAnnulled: true }),
    }));
  }

  return {
    /** Notes a journey that is about to start; noted twice it is one. */
    async begin({ journey, lifeEvent, trigger, parties }: KnownJourney): Promise<void> {
      await db.atomically(async (tx) => {
        await tx.query(
          `INSERT INTO journeys AS old (journey, life_event, trigger_kind, trigger_on) VALUES ($1, $2, $3, $4)
           ON CONFLICT (journey) DO UPDATE SET life_event = excluded.life_event, trigger_kind = excluded.trigger_kind,
             trigger_on = excluded.trigger_on WHERE old.saved = '-infinity'`,
          [journey, lifeEvent, trigger.kind, trigger.on],
        );
        await addParties(tx, journey, parties);
      });
    },
    /** Notes a party that joins; where the trigger becomes another with it, that too. */
    async join(journey: string, party: Party, trigger?: { kind: string; on: Day }): Promise<void> {
      await db.atomically(async (tx) => {
        await addParties(tx, journey, [party]);
        if (trigger)
          await tx.query('UPDATE journeys SET trigger_kind = $2, trigger_on = $3 WHERE journey = $1', [
            journey,
            trigger.kind,
            trigger.on,
          ]);
      });
    },
    /** Its trigger is taken back: who says it anew, in the same page of a feed, begins anew. */
    async annul(journey: string): Promise<void> {
      await db.query('UPDATE journeys SET annulled = true WHERE journey = $1', [journey]);
    },
    async get(journey: string): Promise<(KnownJourney & { open: boolean }) | undefined> {
      return (await findWhere('j.journey = $1', [journey]))[0];
    },
    /** Every journey that is not over: what the calendar's leap is told to. */
    allOpen: async (): Promise<string[]> =>
      (await db.query<{ journey: string }>('SELECT journey FROM journeys WHERE open AND life_event IS NOT NULL')).map(
        (row) => row.journey,
      ),
    openOf: (party: Ref): Promise<(KnownJourney & { open: boolean })[]> => find(party, 'AND j.open'),
    /** Also those that are over: late news reopens them. */
    ofParty: (party: Ref): Promise<(KnownJourney & { open: boolean })[]> => find(party, ''),
    /** One at a time for a party (the mother, the deceased, the organisation), until the transaction ends. */
    async lock(party: Ref): Promise<void> {
      if (!db.isTransaction) throw new Error('A party is locked within a transaction');
      await db.query('SELECT pg_advisory_xact_lock(hashtextextended(survivor($1), 0))', [party]);
    },
  };
}
