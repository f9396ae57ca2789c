import type { Standing } from '../journey/standing.js';
import type { Db } from './db.js';

/** The last state of a journey, sealed. */
export interface SealedState {
  journey: string;
  state: Uint8Array;
}

/**
 * Writes many standings in one statement and gives the journeys whose standing was written: an older sequence
 * never replaces a newer one, unless by force after a reset.
 */
export async function saveStandings(
  db: Db,
  standings: readonly Standing[],
  { sealed = [], force = false }: { sealed?: readonly SealedState[]; force?: boolean } = {},
): Promise<string[]> {
  if (standings.length === 0 && sealed.length === 0) return [];
  const values = [
    JSON.stringify(standings),
    force,
    sealed.map((it) => it.journey),
    sealed.map((it) => Buffer.from(it.state)),
  ];
  return (await db.query<{ journey: string }>(statement, values)).map((row) => row.journey);
}

const time = (from: string): string => `to_timestamp((${from})::double precision / 1000)`;

/** The newest of each journey, in one order for all writers so that they never wait for each other in a circle. */
const given = `given AS MATERIALIZED (
  SELECT DISTINCT ON (it->>'journey') it->>'journey' AS journey, (it->>'seq')::bigint AS seq, it
  FROM jsonb_array_elements($1::jsonb) AS it ORDER BY it->>'journey', (it->>'seq')::bigint DESC)`;

const written = `written AS (
  INSERT INTO standings AS old (journey, life_event, seq, over, begun, next_due, standing)
  SELECT journey, it->>'lifeEvent', seq, (it->>'over')::boolean, ${time("it->>'begun'")}, ${time("it->>'next'")}, it
  FROM given ORDER BY journey
  ON CONFLICT (journey) DO UPDATE SET seq = excluded.seq, over = excluded.over, next_due = excluded.next_due,
    standing = excluded.standing
  WHERE $2 OR excluded.seq >= old.seq
  RETURNING journey, life_event, over, begun, standing)`;

const journeys = `indexed AS (
  INSERT INTO journeys AS old (journey, life_event, trigger_kind, trigger_on, open, heard, saved)
  SELECT journey, life_event, standing->'trigger'->>'kind', (standing->'trigger'->>'on')::date, NOT over,
    (standing->>'heard')::integer, clock_timestamp()
  FROM written ORDER BY journey
  ON CONFLICT (journey) DO UPDATE SET life_event = excluded.life_event, trigger_kind = excluded.trigger_kind,
    trigger_on = excluded.trigger_on, open = excluded.open, heard = excluded.heard, saved = excluded.saved)`;

const parties = `parties AS (
  INSERT INTO journey_parties AS old (ref, journey, party)
  SELECT it->>'ref', journey, it FROM written, jsonb_array_elements(standing->'parties') AS it ORDER BY journey, it->>'ref'
  ON CONFLICT (ref, journey) DO UPDATE SET party = excluded.party WHERE old.party IS DISTINCT FROM excluded.party)`;

const participants = `taking_part AS (
  INSERT INTO participants AS old (ref, journey, begun, until)
  SELECT it->>'ref', journey, begun,
    CASE WHEN bool_and(it ? 'until') THEN ${time("max((it->>'until')::double precision)")} END
  FROM written, jsonb_array_elements(standing->'participants') AS it
  GROUP BY it->>'ref', journey, begun ORDER BY journey, it->>'ref'
  ON CONFLICT (ref, journey) DO UPDATE SET until = excluded.until WHERE old.until IS DISTINCT FROM excluded.until)`;

const changing = ['body', 'round', 'state', 'waits_for', 'cause', 'due', 'since', 'seen_by'];
const errands = `kept AS (
  INSERT INTO errands AS old (journey, errand, life_event, step, about, body, round, state, waits_for, cause, due, since,
    seen_by, begun)
  SELECT journey, it->>'id', life_event, it->>'step', it->>'about', it->>'with', (it->>'round')::integer, it->>'state',
    it->>'waitsFor', it->>'cause', (it->'due'->>'on')::date, ${time("it->>'since'")},
    ARRAY(SELECT jsonb_array_elements_text(it->'seenBy')), begun
  FROM written, jsonb_array_elements(standing->'errands') AS it ORDER BY journey, it->>'id'
  ON CONFLICT (journey, errand) DO UPDATE SET ${changing.map((it) => `${it} = excluded.${it}`).join(', ')}
  WHERE (${changing.map((it) => `old.${it}`).join(', ')}) IS DISTINCT FROM (${changing.map((it) => `excluded.${it}`).join(', ')}))`;

/** Closed periods leave the journey for the store, so an errand that a standing lacks stays; after a reset it never was. */
const undone = `undone AS (
  DELETE FROM errands USING written WHERE $2 AND errands.journey = written.journey
    AND NOT written.standing->'errands' @> jsonb_build_array(jsonb_build_object('id', errands.errand)))`;

const states = `states AS (
  INSERT INTO sealed_states (journey, state) SELECT journey, state FROM unnest($3::text[], $4::bytea[]) AS it (journey, state)
  WHERE journey IN (SELECT journey FROM written) OR journey NOT IN (SELECT journey FROM given)
  ON CONFLICT (journey) DO UPDATE SET state = excluded.state, sealed = now())`;

const statement = `WITH ${[given, written, journeys, parties, participants, errands, undone, states].join(',\n')}
  SELECT journey, pg_notify('standings', journey) FROM written`;
