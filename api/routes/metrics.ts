import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';

/** Prometheus' page. What is counted in the database is left out while it is away. */
export const metrics = defineRoute({
  method: 'GET',
  path: '/metrics',
  operation: 'metrics.read',
  open: true,
  summary: 'Show what is counted, for Prometheus.',
  answers: { 200: { says: 'Prometheus’ text format.', type: 'text/plain' } },
  problems: ['not-found'],
  async answer(on, it) {
    await allow(on, it, 'metrics.read');
    const overview = await on.store.overview.read(Object.keys(on.manifests)).catch(() => undefined);
    return { status: 200, body: await on.metrics.show(overview), type: on.metrics.contentType };
  },
});
