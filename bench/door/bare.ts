/** The limit for a read: Express, one indexed query, and nothing around it. A process of its own, as the API is. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const rows = async (sql: string, values: unknown[] = []): Promise<unknown[]> => (await pool.query(sql, values)).rows;

const app = express();
app.get('/journeys/:journey', async (req, res) => {
  const [row] = await rows('SELECT standing FROM standings WHERE journey = $1', [req.params.journey]);
  res.json(row);
});
app.get('/journeys', async (req, res) => {
  res.json(
    await rows(
      `SELECT s.standing FROM participants AS p JOIN standings AS s USING (journey) WHERE p.ref = $1
       ORDER BY p.begun DESC, p.journey DESC LIMIT 25`,
      [req.query.ref],
    ),
  );
});
app.get('/tasks', async (req, res) => {
  res.json(
    await rows(
      'SELECT * FROM tasks WHERE body = $1 AND closed IS NULL ORDER BY queue, opened, errand, round LIMIT 25',
      [req.query.body],
    ),
  );
});
app.get('/metrics', async (_, res) => {
  res.type('text/plain').send(JSON.stringify(await rows('TABLE counters')));
});

const server = createServer(app);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit(0));
