import { z } from 'zod';
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
  summary: 'Say whether the process runs.',
  answers: { 200: { says: 'It runs.', schema: z.strictObject({ live: z.literal(true) }) } },
  async answer(on, it) {
    await allow(on, it, 'health.read');
    return { status: 200, body: { live: true as const } };
  },
});

/** Database and Temporal answer, so that requests can be taken. */
export const ready = defineRoute({
  method: 'GET',
  path: '/health/ready',
  operation: 'health.read',
  open: true,
  summary: 'Say whether requests can be taken: database and Temporal answer.',
  answers: { 200: { says: 'They can.', schema: z.strictObject({ ready: z.literal(true) }) } },
  async answer(on, it) {
    await allow(on, it, 'health.read');
    if (!(await isReady(on))) throw away();
    return { status: 200, body: { ready: true as const } };
  },
});
