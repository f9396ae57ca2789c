import type { Sent } from '../../store/answered.js';
import { nameOf } from '../access/actor.js';
import type { Asking } from '../access/decide.js';
import type { Operation } from '../access/operations.js';
import { asProblem } from '../as-problem.js';
import type { Connections } from '../connections.js';
import { away, Problem } from '../problem.js';
import type { Answer } from '../route.js';

/** The same again under the same key is answered as it first was. */
export type AnswerOnce = (on: Connections, it: Once, act: () => Promise<Answer>) => Promise<Answer>;

interface Once extends Asking {
  operation: Operation;
  command: string;
  sent: Sent;
}

/** Those who send the same at the same time to the same process wait for the one answer. */
export function createAnswerOnce(): AnswerOnce {
  const open = new Map<string, Promise<Answer>>();
  return (on, it, act) => {
    const answer = open.get(it.command) ?? answerFirst(on, it, act).finally(() => open.delete(it.command));
    open.set(it.command, answer);
    return answer;
  };
}

/** While the first is being answered elsewhere, or where it broke off, the act is done again: under its command it is the same act. */
async function answerFirst(on: Connections, it: Once, act: () => Promise<Answer>): Promise<Answer> {
  const { answered } = on.store;
  const known = await answered.begin(it.sent);
  if (known === 'other') throw new Problem('key-reused', 'Give what you send now a key of its own.');
  if (known !== 'open') return again(on, it, known);
  try {
    const answer = await act();
    await answered.keep(it.sent, answer).catch(() => on.report('api.answer-not-kept', { operation: it.operation }));
    return answer;
  } catch (error) {
    if (isRefusal(error)) await answered.forget(it.sent);
    throw error;
  }
}

/** Nothing was done, so that the key may be used for what is mended. */
function isRefusal(error: unknown): boolean {
  const { status } = asProblem(error);
  return status < 500 && status !== 429;
}

/** What is given again is written down again. */
async function again(on: Connections, { actor, operation, trace }: Once, known: Answer): Promise<Answer> {
  const entry = { actor: nameOf(actor), operation, decision: 'permit', rule: 'answered-before' } as const;
  const whose = actor.kind === 'person' && { subject: actor.ref };
  await on.store.audit.write([{ ...entry, ...whose, purpose: 'repeat', traceId: trace }]).catch(() => {
    throw away();
  });
  on.metrics.replayed(operation);
  return known;
}
