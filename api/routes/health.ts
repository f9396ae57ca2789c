import { allow } from '../access/decide.js';
import { isReady } from '../is-ready.js';
import { away } from '../problem.js';
import { defineRoute } from '../route.js';

/** The process runs. */
export const live = defineRoute({
  method: 'GET',
  path: '/health/live',
  operation: 'health.read',
  open: true,
  async answer(on, it) {
    await allow(on, it, 'health.read');
    return { status: 200, body: { live: true } };
  },
});

/** Database and Temporal answer, so that requests can be taken. */
export const ready = defineRoute({
  method: 'GET',
  path: '/health/ready',
  operation: 'health.read',
  open: true,
  async answer(on, it) {
    await allow(on, it, 'health.read');
    if (!(await isReady(on))) throw away();
    return { status: 200, body: { ready: true } };
  },
});
