import { fileURLToPath } from 'node:url';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundle } from '../../workers/bundle.js';
import { joinServer } from './server.js';
import { createWorld, eventually } from './carrying.js';

test('times', async () => {
  const place = process.env.REAL ? await joinServer() : undefined;
  const env = place ? { address: place.address, teardown: place.leave } : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: process.env.TIME_SKIPPING_SERVER! } } });
  const b = await bundle(fileURLToPath(new URL('./bundled.ts', import.meta.url)));
  const w = await createWorld({ address: env.address, namespace: place?.namespace ?? 'default', bundle: b });
  const stop = await w.work({ cache: Number(process.env.CACHE ?? 100) });
  let release = () => {};
  const gate = new Promise<void>((r) => { release = r; });
  const j = await w.begin('pilots', { send: async (it) => { if (it.about === 'ben') await gate; return { outcome: 'sent' }; } });
  const at = await eventually(async () => { const e = j.seen.shows.at(-1)?.standing.errands.find((e) => e.about === 'ada'); if (e?.state !== 'withBody') throw new Error('x'); return e; });
  await new Promise((r) => setTimeout(r, 4000));
  const r = await j.asks({ type: 'errand.retried', errand: at.id });
  console.log('after SHOWN', new Date(at.since).toISOString(), ' REPLY ' + r.moved + ' ' + new Date(r.errand!.since).toISOString(), 'REPLAYED', new Date((await j.look()).errands.find((e) => e.about === 'ada')!.since).toISOString());
  release();
  console.log((await j.events()).map((e) => e.eventType + ' ' + new Date(Number(e.eventTime?.seconds ?? 0) * 1000 + Number(e.eventTime?.nanos ?? 0)/1e6).toISOString()).join('\n'));
  await stop(); await w.close(); await env.teardown();
});
