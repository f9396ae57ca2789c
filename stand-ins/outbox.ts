import { type CloudEvent, enveloped, type News } from './cloud-event.js';
import type { Faults } from './faults.js';
import type { Keep, Waiting } from './keep.js';
import type { Posted } from './ledger.js';
import type { Town } from './stand-in.js';

const attempts = 5;
const backoff = (attempt: number) => 100 * 2 ** attempt;
/** How long an event that lets others pass waits for one. */
const patience = 2000;

interface Sender<State> {
  org: string;
  town: Town;
  keep: Keep<State>;
  faults: Faults;
}

async function knock(
  { org, town }: Pick<Sender<unknown>, 'org' | 'town'>,
  event: CloudEvent,
): Promise<Posted['answered']> {
  if (!town.publicDoor) return 'no door';
  const token = await town.mint.sign({ client: `body-${org}`, consumer: org, scope: 'livsferd:bodies', seconds: 119 });
  return fetch(`${town.publicDoor}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', authorization: `Bearer ${token}` },
    body: JSON.stringify(event),
    signal: AbortSignal.timeout(10_000),
  }).then(
    (response) => response.body?.cancel().then(() => response.status) ?? response.status,
    () => 'unreachable' as const,
  );
}

const worthAnotherTry = (answered: Posted['answered']) =>
  answered === 'unreachable' || (typeof answered === 'number' && (answered === 429 || answered >= 500));

/** Posts a body's CloudEvents one after the other, and again where the door did not take them. */
export function openOutbox<State>({ org, town, keep, faults }: Sender<State>) {
  let stopped = false;
  let busy = false;
  let timer: NodeJS.Timeout | undefined;

  function settle(waiting: Waiting, answered: Posted['answered']): void {
    const kept = keep.get();
    waiting.attempts += 1;
    if (worthAnotherTry(answered) && waiting.attempts < attempts) {
      waiting.dueAt = Date.now() + backoff(waiting.attempts);
    } else {
      kept.waiting = kept.waiting.filter((other) => other !== waiting);
      kept.ledger.posted.push({ event: waiting.event, at: new Date().toISOString(), answered });
      for (const held of kept.waiting.filter((other) => other.held))
        Object.assign(held, { held: false, dueAt: Date.now() });
    }
    keep.changed();
  }

  async function work(): Promise<void> {
    if (busy || stopped) return;
    busy = true;
    const due = keep.get().waiting.find(({ dueAt }) => dueAt <= Date.now());
    if (due) settle(due, await knock({ org, town }, due.event));
    busy = false;
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    const { waiting } = keep.get();
    if (stopped || waiting.length === 0) return;
    const next = Math.min(...waiting.map(({ dueAt }) => dueAt));
    timer = setTimeout(() => void work(), Math.max(0, next - Date.now()));
  }

  function post(news: News, afterMilliseconds = 0): CloudEvent {
    const event = enveloped(org, news);
    const held = faults.takeOutgoing('reorder');
    const dueAt = Date.now() + afterMilliseconds + (held ? patience : 0);
    keep.get().waiting.push({ event, dueAt, attempts: 0, held });
    if (faults.takeOutgoing('duplicate')) keep.get().waiting.push({ event, dueAt, attempts: 0 });
    keep.changed();
    plan();
    return event;
  }

  function unpost(subject: string): void {
    const kept = keep.get();
    kept.waiting = kept.waiting.filter(({ event }) => event.subject !== subject);
    keep.changed();
  }

  plan();
  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }
  return { post, unpost, stop };
}
