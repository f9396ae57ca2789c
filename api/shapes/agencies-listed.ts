import { z } from 'zod';

/** Every body: how it is reached, how far it has joined, and whether it is real here. */
export const AgenciesListed = z.strictObject({
  agencies: z.array(
    z.strictObject({
      id: z.string(),
      name: z.strictObject({ nb: z.string(), en: z.string() }),
      level: z.enum(['state', 'county', 'municipality', 'private']),
      rung: z.enum(['none', 'letter', 'events', 'asynchronous', 'two-way']),
      reach: z.enum(['interface', 'letter', 'person', 'register']),
      channels: z.array(z.string()),
      signals: z.array(z.string()),
      appeals: z.array(z.string()),
      link: z.string().exactOptional(),
      phone: z.string().exactOptional(),
      today: z.enum(['live', 'simulated']),
      source: z.string(),
    }),
  ),
});
