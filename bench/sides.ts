/** The two that are compared: how each is started, and told what the body decided. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { WorkflowHandle } from '@temporalio/client';
import type { Beginning } from '../journey/begin.js';
import type { News } from '../journey/news.js';
import type { Start as OurStart } from '../workflows/messages.js';
import type { Decision, Start as HandStart } from './hand.js';
import { yardstick } from './leaflet.js';
import { referenceOf } from './send.js';

export interface Side {
  name: 'ours' | 'hand';
  queue: string;
  /** The module that its bundle is made from. */
  workflows: string;
  start(journey: string, about: string): object;
  decide(handle: WorkflowHandle, errand: string): Promise<void>;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const decision = (): Decision => ({ outcome: 'granted', on: today(), letter: referenceOf(0) });
const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export const ours: Side = {
  name: 'ours',
  queue: 'bench.ours',
  workflows: beside('./ours.js'),
  start: (journey, about) => ({ beginning: beginningOf(journey, about) }) satisfies OurStart,
  decide: (handle, errand) =>
    handle.signal<[News]>('news', { type: 'decision.received', id: randomUUID(), errand, decision: decision() }),
};

export const hand: Side = {
  name: 'hand',
  queue: 'bench.hand',
  workflows: beside('./hand.js'),
  start: (_, about) => ({ about }) satisfies HandStart,
  decide: (handle) => handle.signal<[Decision]>('decided', decision()),
};

export const beginningOf = (id: string, about: string): Beginning => ({
  id,
  lifeEvent: yardstick.lifeEvent,
  leaflet: yardstick.version,
  trigger: { kind: 'made.up', on: today(), by: 'register' },
  parties: [{ ref: about, is: 'person', roles: ['person'] }],
  participants: [],
  offset: 0,
});
