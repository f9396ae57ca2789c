import type { Day } from '../journey/calendar.js';
import type { Db } from './db.js';

/** How an errand is to end, as one caseworker proposes and another seconds. */
export interface Proposal {
  outcome: string;
  on?: Day;
  by: string;
}

/** One caseworker's act, under the sender's own name for it. */
export interface Proposing extends Proposal {
  errand: string;
  round: number;
  command: string;
}

interface Row {
  outcome: string;
  on: Day | null;
  by: string;
  command: string;
  seconded_by: string | null;
  second_command: string | null;
}

const columns = 'outcome, decided_on AS "on", proposed_by AS by, command, seconded_by, second_command';

/** Decisions that two caseworkers make together: the first proposes, the second says the same. */
export function createProposals(db: Db) {
  return {
    /**
     * 'proposed' where another must say the same, 'seconded' where somebody has and the journey may be told, 'own' where the
     * same caseworker has said it before. The same command again is the same act; another outcome is a proposal anew.
     */
    say: (it: Proposing): Promise<'proposed' | 'seconded' | 'own'> =>
      db.atomically(async (tx) => {
        const known = await lock(tx, it);
        const verdict = judge(known, it);
        if (verdict === 'replaces') await replace(tx, it);
        else if (verdict === 'seconds') await second(tx, it);
        return meaning[verdict];
      }),
    /** Whether this very act was the second, so that it may be sent again. */
    async isSecond({ errand, round, by, command }: Omit<Proposing, 'outcome' | 'on'>): Promise<boolean> {
      const rows = await db.query(
        'SELECT 1 FROM proposals WHERE errand = $1 AND round = $2 AND seconded_by = $3 AND second_command = $4',
        [errand, round, by, command],
      );
      return rows.length > 0;
    },
    /** What waits for a second caseworker. */
    async open(errand: string, round: number): Promise<Proposal | undefined> {
      const [row] = await db.query<Row>(
        `SELECT ${columns} FROM proposals WHERE errand = $1 AND round = $2 AND seconded_by IS NULL`,
        [errand, round],
      );
      return row && { outcome: row.outcome, by: row.by, ...(row.on !== null && { on: row.on }) };
    },
  };
}

const meaning = {
  proposedAgain: 'proposed',
  replaces: 'proposed',
  seconds: 'seconded',
  secondedAgain: 'seconded',
  own: 'own',
} as const;

/** What an act is beside the one that is known: nothing is seconded twice, and nobody seconds their own. */
function judge(known: Row, it: Proposing): keyof typeof meaning {
  if (known.command === it.command && known.by === it.by) return 'proposedAgain';
  if (known.second_command === it.command && known.seconded_by === it.by) return 'secondedAgain';
  const isSame = known.outcome === it.outcome && known.on === (it.on ?? null);
  if (!isSame || known.seconded_by !== null) return 'replaces';
  return known.by === it.by ? 'own' : 'seconds';
}

/** The proposal of the round, this one where there was none; nobody else touches it meanwhile. */
async function lock(tx: Db, it: Proposing): Promise<Row> {
  await tx.query(
    `INSERT INTO proposals (errand, round, outcome, decided_on, proposed_by, command) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (errand, round) DO NOTHING`,
    valuesOf(it),
  );
  const rows = await tx.query<Row>(`SELECT ${columns} FROM proposals WHERE errand = $1 AND round = $2 FOR UPDATE`, [
    it.errand,
    it.round,
  ]);
  return rows[0]!;
}

const replace = (tx: Db, it: Proposing) =>
  tx.query(
    `UPDATE proposals SET outcome = $3, decided_on = $4, proposed_by = $5, command = $6, proposed = now(),
       seconded_by = NULL, second_command = NULL WHERE errand = $1 AND round = $2`,
    valuesOf(it),
  );

const second = (tx: Db, { errand, round, by, command }: Proposing) =>
  tx.query('UPDATE proposals SET seconded_by = $3, second_command = $4 WHERE errand = $1 AND round = $2', [
    errand,
    round,
    by,
    command,
  ]);

const valuesOf = ({ errand, round, outcome, on, by, command }: Proposing) => [errand, round, outcome, on, by, command];
