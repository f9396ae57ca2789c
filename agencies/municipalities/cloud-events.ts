import { v5 } from 'uuid';
import { z } from 'zod';
import { bearer } from '../../channels/bearer.js';
import { parse } from '../../channels/parse.js';
import type { Act } from '../../journey/manifest.js';
import type { Adapter, Message } from '../adapter.js';
import type { Reach } from '../reach.js';
import type { Reached } from '../reached.js';
import { withoutAddresses } from './outgoing.js';

const happened: Readonly<Record<Act, string>> = {
  submit: 'submitted',
  supplement: 'supplemented',
  correct: 'corrected',
  tell: 'told',
  withdraw: 'withdrawn',
  stop: 'stopped',
  appeal: 'appealed',
  ask: 'asked',
  nudge: 'nudged',
};

/** The same for every attempt at one effect, so that a repeat can be recognised. */
const idOf = (key: string): string => v5(`urn:livsferd:effect:${key}`, v5.URL);

const eventOf = ({ key, act, reference, step, about, by, fields, purpose, addressProtected }: Message) => ({
  specversion: '1.0',
  id: idOf(key),
  source: 'urn:livsferd',
  type: `no.livsferd.errand.${happened[act]}.v1`,
  subject: reference,
  datacontenttype: 'application/json',
  data: {
    step,
    about,
    by,
    fields: addressProtected ? withoutAddresses(fields) : fields,
    ...(purpose !== undefined && { purpose }),
  },
});

/** A municipality that has joined with events: it takes each once, however often it is sent, and answers at our public door. */
export function createCloudEvents(manifest: Reached, { base, token }: Reach): Adapter {
  const ask = bearer(base, token, { 'content-type': 'application/cloudevents+json' });
  return {
    manifest,
    async send(message) {
      const event = eventOf(message);
      const answer = await ask({
        path: '/events',
        method: 'POST',
        body: JSON.stringify(event),
        effect: 'write',
        repeatable: true,
        retryAfterUnit: manifest.retryAfter,
        signal: message.signal,
      });
      parse(answer, z.unknown());
      return { outcome: 'sent', receipt: event.id };
    },
  };
}
