/** From a person's word to the first call at a body: through the front door, and by a bare start of a workflow. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { signIn } from '../../cli/api.js';
import { bundle } from '../../workers/bundle.js';
import { print } from '../figure.js';
import { median, round, spread } from '../statistics.js';
import { askedOfTemporal } from './asked.js';
import type { Stack } from './stack.js';

const queue = 'bench.knock';

/** So many that what the sweep asks meanwhile is less than one for each. */
const counted = 6;

/** False where a trigger asks Temporal for more, or less, than one thing before a body is called. */
export async function compareTriggers(stack: Stack, mothers: readonly string[], isTimed: boolean): Promise<boolean> {
  const before = await askedOfTemporal(stack.temporalMetrics);
  for (const mother of mothers.slice(0, counted)) await declared(stack, mother);
  const calls = Math.floor(((await askedOfTemporal(stack.temporalMetrics)) - before) / counted);
  print({ figure: 'Temporal calls from a trigger to the first call at a body', ours: calls, bound: 1 });
  if (isTimed) await timeTriggers(stack, mothers.slice(counted));
  return calls === 1;
}

async function timeTriggers(stack: Stack, mothers: readonly string[]): Promise<void> {
  const hand = await startHand(stack);
  const times: Record<'ours' | 'hand', number[]> = { ours: [], hand: [] };
  try {
    for (const mother of mothers) {
      times.hand.push(await hand.knock());
      times.ours.push(await declared(stack, mother));
    }
  } finally {
    await hand.stop();
  }
  report({ ours: times.ours.slice(1), hand: times.hand.slice(1) });
}

function report({ ours, hand }: Record<'ours' | 'hand', number[]>): void {
  const figure = 'trigger to the first call at a body, ms';
  print({ figure, ours: spread(ours), hand: spread(hand), ratio: round(median(ours) / median(hand), 2), goal: 1.25 });
}

async function declared({ api, addresses }: Stack, mother: string): Promise<number> {
  const person = await signIn(api, { person: mother });
  const dueOn = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  const begun = Date.now();
  await person.post(
    '/life-events/having-children/journeys',
    { kind: 'pregnancy.declared', on: dueOn },
    { 'idempotency-key': randomUUID() },
  );
  return (await arrivalOf(addresses.folkeregisteret!, mother, begun)) - begun;
}

interface Entry {
  at: string;
  path: string;
  body: unknown;
}

/** When the body's own ledger says that somebody came about this. */
async function arrivalOf(body: string, about: string, since: number): Promise<number> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { entries } = (await (await fetch(`${body}/_control/ledger`)).json()) as { entries: Entry[] };
    const found = entries.find(
      (it) => Date.parse(it.at) >= since && `${it.path} ${JSON.stringify(it.body)}`.includes(about),
    );
    if (found) return Date.parse(found.at);
    await pause(20);
  }
  throw new Error('Nobody came to the body');
}

/** The limit: one workflow whose first act is to knock at the same body. */
async function startHand({ temporal, namespace, addresses }: Stack) {
  const connection = await NativeConnection.connect({ address: temporal });
  const worker = await Worker.create({
    ...{ connection, namespace, taskQueue: queue },
    workflowBundle: await bundle(fileURLToPath(new URL('./knock.js', import.meta.url))),
    activities: { knock: async (id: string) => void (await fetch(`${addresses.folkeregisteret}/knock/${id}`)) },
  });
  const running = worker.run();
  const door = await Connection.connect({ address: temporal });
  const client = new Client({ connection: door, namespace });
  return {
    async knock(): Promise<number> {
      const id = randomUUID();
      const begun = Date.now();
      await client.workflow.start('knock', { workflowId: id, taskQueue: queue, args: [id] });
      return (await arrivalOf(addresses.folkeregisteret!, id, begun)) - begun;
    },
    async stop() {
      worker.shutdown();
      await running;
      await door.close();
      await connection.close();
    },
  };
}
