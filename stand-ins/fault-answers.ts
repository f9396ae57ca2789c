import type { FaultOrder } from './faults.js';
import { type Answer, type Call, Refusal, type StandIn } from './stand-in.js';

const firewallPage: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Access denied</title><h1>Your request was stopped by the firewall</h1>',
};

/** What a fault answers in the body's place, before it does any work. */
export function inItsPlace<State extends { manners: object }>(
  { refuse, retryAfter }: StandIn<State>,
  call: Call,
  { fault, milliseconds = 1000 }: FaultOrder,
): Answer | undefined {
  if (fault === '500') return refuse(new Refusal(500, 'Unexpected error'), call);
  if (fault === 'html') return firewallPage;
  if (fault !== '429') return undefined;
  const answer = refuse(new Refusal(429, 'Too many requests'), call);
  const wait = retryAfter === 'milliseconds' ? milliseconds : Math.ceil(milliseconds / 1000);
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(wait) } };
}

/** An answer that breaks off in the middle. */
export const garbled = ({ body }: Answer): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body ?? { ok: true }).slice(0, -2) || '{',
});
