/** What only a person can move, and who that is. */
import { bodyFor, type Draft, without, write } from './draft.js';
import type { TaskOwner } from './effects.js';
import { type Aside, type Errand, isHumanAsked, isTheirs, isUntold } from './errand.js';
import type { Repair } from './manifest.js';
import { common, isWanted, numbered, request } from './request.js';

/** Who moves a stalled errand: an operator where a body or we failed, a caseworker of the body where it must judge, else the person. */
export function ownerOf(errand: Pick<Errand, 'cause' | 'kind'>, repair?: Repair): TaskOwner {
  if (errand.kind === 'repair' && (repair?.by === 'person' || repair?.by === 'caseworker')) return repair.by;
  const cause = errand.cause ?? '';
  if (operators.has(cause)) return 'operator';
  if (errand.kind === 'tracked' || cause.startsWith('filter:') || persons.has(cause)) return 'person';
  return 'caseworker';
}

/** Who sees to it that a body hears what it was to be told: where no machine may write, the person says it. */
export function untoldOwner(cause = ''): TaskOwner {
  if (cause.endsWith('-yourself')) return 'person';
  return cause === 'refused-by-body' ? 'caseworker' : 'operator';
}

const operators = new Set(['unavailable', 'undelivered', 'unreadable']);

const persons = new Set(['outcome-unknown', 'more-asked', 'applied-anyway']);

export function openTask(draft: Draft, errand: Errand): Errand {
  const owner = ownerOf(errand, repairOf(draft, errand));
  const it = write(draft, isHumanAsked(errand) ? errand : numbered(draft, errand), { owner });
  return isHumanAsked(it) ? it : task(draft, it, it.cause ?? 'unknown', owner);
}

/** The body did not get what it was told beside the round: the round goes on, and somebody sees to it. */
export function openUntold(draft: Draft, errand: Errand, aside: Aside & { cause: string }): Errand {
  if (errand.state === 'stalled' || isHumanAsked(errand)) return write(draft, errand, { aside });
  const it = write(draft, numbered(draft, errand), { aside });
  return task(draft, it, aside.cause, untoldOwner(aside.cause));
}

/** Somebody has seen to it, or the body has heard it after all. */
export function closeUntold(draft: Draft, errand: Errand): Errand {
  const it = write(draft, without(errand, 'aside'));
  return isUntold(errand) && errand.state !== 'stalled' && !isHumanAsked(errand) ? closeTask(draft, it) : it;
}

/** An errand has one task in a round: when it moves on from where it stalled, what the body was not told is left. */
export function closeStalled(draft: Draft, errand: Errand): Errand {
  if (isHumanAsked(errand)) return errand;
  return reopenUntold(draft, closeTask(draft, errand));
}

export const reopenUntold = (draft: Draft, it: Errand): Errand =>
  isUntold(it) ? openUntold(draft, it, it.aside as Aside & { cause: string }) : it;

export function task(draft: Draft, it: Errand, cause: string, owner: TaskOwner, by = it.due?.on): Errand {
  const due = by !== undefined && { due: by };
  const task = {
    ...common(draft, it, 'openTask'),
    verb: 'openTask',
    with: it.with,
    cause,
    owner,
    to: it.seenBy.filter((ref) => isTheirs(it, ref) && isWanted(draft, it, ref)),
  } as const;
  request(draft, it, { ...task, ...due });
  return it;
}

export function closeTask(draft: Draft, errand: Errand): Errand {
  const it = numbered(draft, errand);
  request(draft, it, { ...common(draft, it, 'closeTask'), verb: 'closeTask', with: it.with });
  return it;
}

export const repairOf = (draft: Draft, errand: Errand): Repair | undefined =>
  errand.repairs === undefined ? undefined : bodyFor(draft, errand)?.undo[errand.repairs];
