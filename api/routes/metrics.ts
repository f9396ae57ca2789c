import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';

/** Prometheus' page. What is counted in the database is left out while it is away. */
export const metrics = defineRoute({
  method: 'GET',
  path: '/metrics',
  operation: 'metrics.read',
  open: true,
  async answer(on, it) {
    await allow(on, it, 'metrics.read');
    const counts = await on.store.standings.counts().catch(() => undefined);
    return { status: 200, body: await on.metrics.show(counts), type: on.metrics.contentType };
  },
});
