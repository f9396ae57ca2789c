import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** The structured CloudEvents 1.0 that bodies take. */
export const CloudEvent = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  time: z.iso.datetime({ offset: true }).optional(),
  subject: z.string().min(1).optional(),
  datacontenttype: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
export type CloudEvent = z.infer<typeof CloudEvent>;

/** What a body says, before it is put in an envelope: `happened` is something in somebody's life, all else an answer. */
export interface News {
  type: string;
  subject?: string | undefined;
  data: Record<string, unknown>;
}

export const enveloped = (org: string, { type, subject, data }: News): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: `urn:no:orgnr:${org}`,
  type: type === 'happened' ? 'no.livsferd.life-event.happened.v1' : `no.livsferd.body.${type}.v1`,
  time: new Date().toISOString(),
  ...(subject ? { subject } : {}),
  datacontenttype: 'application/json',
  data,
});
