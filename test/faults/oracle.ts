/** What must hold after any fault, as sentences about what does not. Nothing here asks anybody: it compares what bodies, store and journeys say. */
import { v5 } from 'uuid';
import type { Standing } from '../../journey/standing.js';

/** One effect as our ledger has it. */
export interface Effect {
  key: string;
  errand: string;
  body: string;
  act: string;
  state: string;
  attempts: number;
}

/** One journey: what Temporal's own copy says, what our record says, and what of it is not at rest. */
export interface Followed {
  own: Standing;
  recorded: Standing | undefined;
  effects: readonly Effect[];
  /** Activities that Temporal still tries. */
  pending: number;
  /** Open tasks, as `errand.round`. */
  tasks: readonly string[];
}

/** An event of the register, and what became of it. */
export interface Disposed {
  id: string;
  type: string;
  state: string;
  dispositions: readonly string[];
}

/** What a body has accepted, by its own ledger. */
export interface Committed {
  key: string;
  verb: string;
  times: number;
}

export interface Family {
  mother: string;
  children: readonly string[];
}

/** I1: every event has one disposition. Several journeys may be told of one; none is started twice, or both told and ignored. */
export function undisposed(events: readonly Disposed[]): string[] {
  return events.flatMap(({ id, type, state, dispositions }) => {
    const started = dispositions.filter((it) => it === 'started').length;
    const ignored = dispositions.includes('ignored') && dispositions.length > 1;
    if (state === 'done' && dispositions.length > 0 && started < 2 && !ignored) return [];
    return [`${type} ${id} is ${state}: ${dispositions.join(', ') || 'nothing'}`];
  });
}

/** I1: every birth has one journey, the mother's, and every child is in it once. */
export function misbegun(families: readonly Family[], journeys: readonly Followed[]): string[] {
  const of = (ref: string) => journeys.filter(({ own }) => own.parties.some((it) => it.ref === ref));
  const wrong = families.flatMap(({ mother, children }) =>
    [mother, ...children].filter((ref) => of(ref).length !== 1 || of(ref)[0] !== of(mother)[0]),
  );
  const extra = journeys.length === families.length ? [] : [`${journeys.length} journeys of ${families.length} births`];
  return [...wrong.map((ref) => `${ref} is in ${of(ref).length} journeys`), ...extra];
}

/** I2: nothing is accepted twice. */
export const doubled = (body: string, committed: readonly Committed[]): string[] =>
  committed.filter(({ times }) => times > 1).map(({ key, times }) => `${body} has accepted ${key} ${times} times`);

/** The name under which a body's ledger has one of our effects. */
export type KeyAt = (effect: Effect) => string;
export const atSvarut: KeyAt = ({ key }) => key;
export const atSolvik: KeyAt = ({ key }) => `urn:livsferd/${v5(`urn:livsferd:effect:${key}`, v5.URL)}`;

/** I2: what our ledger says was answered, the body has once. */
export function lost(effects: readonly Effect[], committed: readonly Committed[], keyAt: KeyAt): string[] {
  const has = new Set(committed.map(({ key }) => key));
  const answered = effects.filter(({ state }) => state === 'answered');
  return answered
    .filter((it) => !has.has(keyAt(it)))
    .map(({ key }) => `${key} is answered, and the body has not got it`);
}

/** I3: what a body has, a journey has asked for. */
export function orphaned(committed: readonly Committed[], effects: readonly Effect[], keyAt: KeyAt): string[] {
  const known = new Set(effects.map(keyAt));
  return committed.filter(({ key }) => !known.has(key)).map(({ key }) => `nobody asked for ${key}`);
}

/** I2: an errand that has arrived, or been decided by a body that must be asked, was submitted there once in each round. */
export function unsubmitted({ own, effects }: Followed, bodies: ReadonlySet<string>): string[] {
  return own.errands
    .filter((it) => bodies.has(it.with) && it.kind === 'application' && it.sent)
    .flatMap((it) => {
      const count = effects.filter(
        ({ errand, act, state, key }) =>
          errand === it.id && act === 'submit' && state === 'answered' && key.includes(`/${it.round}/submit/`),
      ).length;
      return count === 1 ? [] : [`${it.step} of ${own.journey} is ${it.state} and was submitted ${count} times`];
    });
}

/** I4: the record is the journey. */
export function behind({ own, recorded }: Followed): string[] {
  if (!recorded) return [`${own.journey} has no record`];
  const [one, other] = [JSON.stringify(sorted(own)), JSON.stringify(sorted(recorded))];
  return one === other ? [] : [`the record of ${own.journey} is at ${recorded.seq}, the journey at ${own.seq}`];
}

/** I6: whatever is not over waits for somebody: a task, a question, a date. Nothing is on its way any more. */
export function ownerless({ own, effects, pending, tasks }: Followed): string[] {
  const working = own.errands.flatMap((it) => {
    const asks = it.state === 'asking' && it.asked.length === 0;
    const stalls = it.state === 'stalled' && !tasks.includes(`${it.id}.${it.round}`);
    const waits = it.waitsFor === undefined || (it.state === 'stalled' && it.owner === undefined);
    return asks || stalls || waits || it.state === 'submitting' ? [`${it.step} of ${own.journey} is ${it.state}`] : [];
  });
  const open = effects.filter(({ state }) => state !== 'answered').map(({ key, state }) => `${key} is ${state}`);
  const begun = pending > 0 ? [`${own.journey} has ${pending} activities under way`] : [];
  return [...working, ...open, ...begun];
}

/** I5: where everything ended, without names: the same with and without faults. */
export const shapeOf = ({ errands, parties, trigger }: Standing): string[] => [
  `trigger ${trigger.kind} ${trigger.status}`,
  ...parties.map(({ roles, is }) => `party ${is} ${roles.join('+')}`).sort(),
  ...errands
    .map((it) => {
      const role = parties.find(({ ref }) => ref === it.about)?.roles[0] ?? it.about;
      const decided = it.decisions.map(({ outcome }) => outcome).join('+');
      return [it.step, role, it.with, it.state, it.round, it.waitsFor, it.cause ?? '', decided].join(' ');
    })
    .sort(),
];

/** Objects with their keys in one order, for comparison. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, sorted(it)]),
  );
}
