/** How ordinary made-up bodies answer. */
import type { Gather, Gathered } from '../../activities/gather.js';
import type { Delivered, Send } from '../../activities/send.js';
import { dayOf } from '../../journey/calendar.js';
import { stepOf } from '../../journey/define.js';
import type { Finding } from '../../journey/findings.js';
import { harbour, known } from '../journey/small.js';

/** The registry knows an ordinary boat, that stays in winter and is blessed. */
export const knows = async ({ register }: Pick<Gather, 'register'>): Promise<Gathered> => ({
  found: ordinary(),
  read: { from: register },
});

export function ordinary(): Record<string, Record<string, Finding>> {
  const asOf = dayOf(Date.now());
  const all = { ...known, boat: { ...known.boat, winter: true, blessed: true } };
  return Object.fromEntries(
    Object.entries(all).map(([ref, values]) => [
      ref,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source: 'registry', asOf }])),
    ]),
  );
}

/** A notice is acknowledged; an application is taken in, and decided another day. */
export const receives = async ({ step }: Pick<Send, 'step'>): Promise<Delivered> => ({
  outcome: stepOf(harbour, step).round === 'notice' ? 'acknowledged' : 'sent',
});
