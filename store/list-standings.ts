import type { Ref } from '../journey/parties.js';
import type { RoundState } from '../journey/rounds/index.js';
import type { Standing } from '../journey/standing.js';
import type { Db } from './db.js';
import { cursorOf, parameters, placeOf } from './keyset.js';

/** What a list of standings is narrowed to. A state is the journey's own, or one that some errand is in (with the body, if that is given). */
export interface StandingsWanted {
  /** One reference of somebody, or all that are known of them. */
  participant?: Ref | readonly Ref[];
  lifeEvent?: string;
  state?: 'open' | 'over' | RoundState;
  body?: string;
  /** The cursor of an earlier answer. */
  after?: string;
  limit: number;
}

export interface StandingsPage {
  standings: Standing[];
  /** There may be more, after this. */
  next?: string;
}

interface Row {
  standing: Standing;
  journey: string;
  place: string;
}

/** Newest journey first, in the same time however many there are. */
export async function listStandings(db: Db, wanted: StandingsWanted): Promise<StandingsPage> {
  const { values, put } = parameters();
  const { participant } = wanted;
  const refs = typeof participant === 'string' ? await alike(db, participant) : participant;
  const rows = await db.query<Row>(
    `SELECT s.standing, s.journey, s.begun::text AS place FROM (${journeysFor(wanted, refs, put)}) AS found
     JOIN standings AS s USING (journey) ORDER BY s.begun DESC, s.journey DESC`,
    values,
  );
  const last = rows.length === wanted.limit ? rows.at(-1) : undefined;
  return { standings: rows.map((row) => row.standing), ...(last && { next: cursorOf([last.place, last.journey]) }) };
}

type Put = (value: unknown) => string;

/** Ordered pages of journeys, driven by the narrowest index there is. */
function journeysFor(wanted: StandingsWanted, refs: readonly Ref[] | undefined, put: Put): string {
  const drives = refs ? 'participants' : wantsErrand(wanted) ? 'errands' : 'standings';
  const conditions = [
    ...(refs
      ? [`it.ref = ${refs.length === 1 ? put(refs[0]) : `ANY(${put(refs)})`}`, '(it.until IS NULL OR it.until > now())']
      : []),
    ...(drives === 'errands' ? errandIs(wanted, 'it', put) : []),
    ...(refs && wantsErrand(wanted) ? [anErrand(wanted, put)] : []),
    ...ofJourney(wanted, drives, put),
    ...(wanted.after === undefined ? [] : [afterPlace(wanted.after, put)]),
  ];
  return `SELECT DISTINCT ON (it.begun, it.journey) it.journey FROM ${drives} AS it
    WHERE ${conditions.join(' AND ') || 'true'} ORDER BY it.begun DESC, it.journey DESC LIMIT ${put(wanted.limit)}`;
}

const isOfJourney = (state: StandingsWanted['state']): state is 'open' | 'over' => state === 'open' || state === 'over';

const wantsErrand = ({ state, body }: StandingsWanted): boolean =>
  body !== undefined || (state !== undefined && !isOfJourney(state));

const errandIs = ({ state, body }: StandingsWanted, as: string, put: Put): string[] => [
  ...(body === undefined ? [] : [`${as}.body = ${put(body)}`]),
  ...(state === undefined || isOfJourney(state) ? [] : [`${as}.state = ${put(state)}`]),
];

const anErrand = (wanted: StandingsWanted, put: Put): string =>
  `EXISTS (SELECT 1 FROM errands AS e WHERE e.journey = it.journey AND ${errandIs(wanted, 'e', put).join(' AND ')})`;

function ofJourney({ lifeEvent, state }: StandingsWanted, drives: string, put: Put): string[] {
  const as = drives === 'standings' ? 'it' : 's';
  const conditions = [
    ...(lifeEvent === undefined ? [] : [`${as}.life_event = ${put(lifeEvent)}`]),
    ...(isOfJourney(state) ? [state === 'over' ? `${as}.over` : `NOT ${as}.over`] : []),
  ];
  if (drives === 'standings' || conditions.length === 0) return conditions;
  return [`EXISTS (SELECT 1 FROM standings AS s WHERE s.journey = it.journey AND ${conditions.join(' AND ')})`];
}

function afterPlace(cursor: string, put: Put): string {
  const [begun, journey] = placeOf(cursor, 2);
  return `(it.begun, it.journey) < (${put(begun)}::timestamptz, ${put(journey)})`;
}

const alike = async (db: Db, ref: Ref): Promise<Ref[]> =>
  (await db.query<{ refs: Ref[] }>('SELECT alike($1) AS refs', [ref]))[0]!.refs;
