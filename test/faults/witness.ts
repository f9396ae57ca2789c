/** Asks store, Temporal and bodies what they have, past the API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { PersonEvent } from '../../agencies/register.js';
import { clientConverter } from '../../store/data-converter.js';
import { openStore } from '../../store/open-store.js';
import { standing } from '../../workflows/messages.js';
import { raw } from '../store/raw.js';
import { again } from './again.js';
import type { Disposed, Family, Followed } from './oracle.js';
import type { OwnStack } from './own-stack.js';

export type Witness = Awaited<ReturnType<typeof openWitness>>;

export async function openWitness({ folder, postgres, keys, temporal, namespace }: OwnStack) {
  const masterKey = Buffer.from(readFileSync(join(folder, 'master-key'), 'utf8').trim(), 'base64');
  const store = await openStore({ databaseUrl: postgres, keysUrl: keys, masterKey, size: 4 });
  const connection = await Connection.connect({ address: temporal });
  const client = new Client({ connection, namespace, dataConverter: clientConverter(store.keys, namespace) });
  const ask = <Row extends object>(sql: string) => again(() => raw<Row>(postgres, sql));

  async function follow(journey: string): Promise<Followed> {
    const handle = client.workflow.getHandle(journey);
    const { raw: described } = await handle.describe();
    return {
      own: await handle.query(standing),
      recorded: await store.standings.get(journey),
      effects: await store.effects.ofJourney(journey),
      pending: described.pendingActivities?.length ?? 0,
      tasks: (await ask<{ task: string }>(openTasksOf(journey))).map(({ task }) => task),
    };
  }

  return {
    count: async (): Promise<number> => (await ask('SELECT journey FROM standings')).length,
    events: () => ask<Disposed>(disposed),
    /** The numbers of children whose birth is written down. */
    async bornAsWritten(): Promise<string[]> {
      const rows = await ask<{ id: string }>(`SELECT id FROM events WHERE type = 'freg.birth.registered'`);
      const events = await Promise.all(rows.map(({ id }) => store.events.get('folkeregisteret', id)));
      return [...new Set(events.map((it) => (it!.body as PersonEvent).person))];
    },
    families: (births: readonly { mother: string; children: readonly string[] }[]): Promise<Family[]> =>
      Promise.all(
        births.map(async ({ mother, children }) => ({
          mother: (await store.people.find(mother)) ?? mother,
          children: await Promise.all(children.map(async (it) => (await store.people.find(it)) ?? it)),
        })),
      ),
    async journeys(): Promise<Followed[]> {
      const rows = await ask<{ journey: string }>('SELECT journey FROM journeys ORDER BY journey');
      const all: Followed[] = [];
      for (const { journey } of rows) all.push(await again(() => follow(journey)));
      return all;
    },
    /** How much of what we know of is not at rest, and a number that changes whenever anything moves. */
    async restlessness(): Promise<{ open: number; moved: string; what: string }> {
      const [row] = await ask<{ open: number; moved: string; what: string }>(restless);
      return row!;
    },
    /** How many activities Temporal still tries, of all journeys. */
    async underWay(): Promise<number> {
      const rows = await ask<{ journey: string }>('SELECT journey FROM journeys');
      const all = await Promise.all(rows.map(({ journey }) => client.workflow.getHandle(journey).describe()));
      return all.reduce((sum, { raw: it }) => sum + (it.pendingActivities?.length ?? 0), 0);
    },
    async stop(): Promise<void> {
      await connection.close();
      await store.close();
    },
  };
}

const disposed = `
  SELECT e.id, e.type, e.state, ARRAY(SELECT d.disposition FROM deliveries d
    WHERE d.source = e.source AND d.event = e.id ORDER BY d.id) AS dispositions
  FROM events e WHERE e.source = 'folkeregisteret' ORDER BY e.number`;

const openTasksOf = (journey: string): string =>
  `SELECT errand || '.' || round AS task FROM tasks WHERE journey = '${journey}' AND closed IS NULL`;

const restless = `
  SELECT (events + deliveries + effects + errands + records + round)::integer AS open, moved,
    format('%s events, %s deliveries, %s effects, %s errands, %s records', events, deliveries, effects, errands, records) AS what
  FROM (SELECT
    (SELECT count(*) FROM events WHERE state <> 'done') AS events,
    (SELECT count(*) FROM deliveries WHERE delivered IS NULL) AS deliveries,
    (SELECT count(*) FROM effects WHERE state <> 'answered' OR (body = 'granlia' AND arrived IS NULL)) AS effects,
    (SELECT count(*) FROM errands WHERE state = 'submitting') AS errands,
    (SELECT count(*) FROM journeys WHERE told > heard OR answered > saved) AS records,
    (SELECT count(*) FROM cursors WHERE feed = 'journeys asked in turn' AND position <> 'end') AS round,
    (SELECT concat(sum(seq), ' ', sum(over::integer)) FROM standings) AS moved) AS it`;
