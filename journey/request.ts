/** Turns what a round asks for into effects with keys. */
import { bodyOf, stepOf } from './define.js';
import type { Draft } from './draft.js';
import type { Effect, TaskOwner } from './effects.js';
import type { Errand } from './errand.js';
import type { Act, Repair, Stage } from './manifest.js';
import type { Ref } from './parties.js';
import type { RoundAction } from './rounds/index.js';
import { isHeld } from './stops.js';

export const keyOf = (journey: string, errand: Pick<Errand, 'id' | 'round'>, verb: string, number: number): string =>
  `${journey}/${errand.id}/${errand.round}/${verb}/${number}`;

/** Puts an effect on its way, or holds it back while what it rests on is in doubt. Repairs overtake. */
export function request(draft: Draft, errand: Errand, effect: Effect): void {
  if (isHeld(draft.journey, errand) && holds(effect)) draft.journey.held = [...draft.journey.held, effect];
  else draft.effects.push(effect);
}

export function requestAll(draft: Draft, errand: Errand, actions: readonly RoundAction[]): Errand {
  return actions.reduce((it, action) => asks[action](draft, it) ?? it, errand);
}

/** Sends one more thing to the body, under the next number of this round. Where no machine may write, the person is asked to do it. */
export function send(draft: Draft, errand: Errand, act: Act, purpose?: string): Errand {
  const { reach } = bodyOf(draft.leaflet, errand.with);
  if (reach === 'person' || reach === 'register') return openTaskFor(draft, errand, `${act}-yourself`);
  const next = { ...errand, number: errand.number + 1, ...(act !== 'nudge' && { sent: true as const }) };
  draft.journey.errands[errand.id] = next;
  request(draft, next, {
    ...common(draft, next, 'send', next.number),
    verb: 'send',
    act,
    with: next.with,
    by: answerers(next),
    withheld: next.withheld ?? [],
    ...(next.anyway && { anyway: true }),
    ...(purpose !== undefined && { purpose }),
  });
  return next;
}

/** Somebody must look: a stalled errand always has a task, and so has a message on the side that could not be delivered. */
export function openTaskFor(draft: Draft, errand: Errand, cause: string): Errand {
  return numbered(draft, errand, (it) =>
    request(draft, it, {
      ...common(draft, it, 'openTask', it.number),
      verb: 'openTask',
      with: it.with,
      cause,
      owner: ownerOf({ ...it, cause }, repairOf(draft, it)),
      to: it.seenBy,
      ...(it.due && { due: it.due.on }),
    }),
  );
}

export function tellAll(draft: Draft, errand: Errand, says: string, to: readonly Ref[] = errand.seenBy): Errand {
  if (to.length === 0) return errand;
  return numbered(draft, errand, (it) => {
    for (const ref of to)
      request(draft, it, {
        ...common(draft, it, `inform.${ref}`, it.number),
        verb: 'inform',
        to: ref,
        with: it.with,
        says,
      });
  });
}

/** Who moves a stalled errand: an operator where a body or we failed, a caseworker of the body where it must judge, else the person. */
export function ownerOf(errand: Pick<Errand, 'cause' | 'kind' | 'repairs'>, repair?: Repair): TaskOwner {
  if (errand.kind === 'repair' && repair?.by !== undefined && repair.by !== 'us' && repair.by !== 'adapter')
    return repair.by;
  const cause = errand.cause ?? '';
  if (cause.startsWith('filter:') || cause === 'outcome-unknown' || cause === 'more-asked' || cause.endsWith('-yourself')) return 'person';
  return cause === 'unavailable' || cause === 'unreadable' || cause.endsWith('-failed') ? 'operator' : 'caseworker';
}

const asks: Record<RoundAction, (draft: Draft, errand: Errand) => Errand | undefined> = {
  submit: (draft, errand) => send(draft, errand, actOf(draft, errand), errand.cause),
  withdraw: (draft, errand) => send(draft, errand, 'withdraw'),
  tell: (draft, errand) => send(draft, errand, 'tell', 'superseded'),
  nudge: (draft, errand) => nudge(draft, errand),
  inform: (draft, errand) => tellAll(draft, errand, errand.state),
  ask: (draft, errand) =>
    numbered(draft, errand, (it) => {
      for (const to of it.asked)
        request(draft, it, {
          ...common(draft, it, `ask.${to}`, it.number),
          verb: 'ask',
          to,
          question: it.question!,
          with: it.with,
          ...(it.due && { until: it.due.on }),
        });
    }),
  remind: (draft, errand) =>
    dialogs(
      draft,
      errand,
      'remind',
      'reminder',
      errand.asked.filter((ref) => !errand.replies[ref]),
    ),
  closeAsk: (draft, errand) => dialogs(draft, errand, 'close', 'answered', errand.asked),
  openTask: (draft, errand) => openTaskFor(draft, errand, errand.cause ?? 'unknown'),
  closeTask: (draft, errand) =>
    numbered(draft, errand, (it) =>
      request(draft, it, { ...common(draft, it, 'closeTask', it.number), verb: 'closeTask', with: it.with }),
    ),
};

export function repairOf(draft: Draft, errand: Errand): Repair | undefined {
  return errand.repairs === undefined ? undefined : bodyOf(draft.leaflet, errand.with).undo[errand.repairs as Stage];
}

function actOf(draft: Draft, errand: Errand): Act {
  const repair = repairOf(draft, errand);
  if (errand.kind === 'repair' && repair && repair.act !== 'cancel') return repair.act;
  if (errand.appealed) return 'appeal';
  return errand.cause === 'more-asked' ? 'supplement' : 'submit';
}

/** The body is asked where a machine may ask it, and everybody who follows the errand is told. */
function nudge(draft: Draft, errand: Errand): Errand {
  const body = bodyOf(draft.leaflet, errand.with);
  const asked = body.reach === 'interface' || body.reach === 'letter' ? send(draft, errand, 'nudge') : errand;
  return tellAll(draft, asked, 'silent');
}

function dialogs(draft: Draft, errand: Errand, verb: 'remind' | 'close', says: string, to: readonly Ref[]): Errand {
  if (to.length === 0) return errand;
  return numbered(draft, errand, (it) => {
    for (const ref of to)
      request(draft, it, { ...common(draft, it, `${verb}.${ref}`, it.number), verb, to: ref, with: it.with, says });
  });
}

function numbered(draft: Draft, errand: Errand, emit: (errand: Errand) => void): Errand {
  const next = { ...errand, number: errand.number + 1 };
  draft.journey.errands[errand.id] = next;
  emit(next);
  return next;
}

const common = (draft: Draft, errand: Errand, verb: string, number: number) => ({
  key: keyOf(draft.journey.id, errand, verb, number),
  errand: errand.id,
  round: errand.round,
  step: errand.step,
  about: errand.about,
});

const answerers = (errand: Errand): Ref[] =>
  Object.keys(errand.replies).filter((ref) => errand.replies[ref]?.says === 'yes');

/** A stop holds what goes out; what closes or corrects what went out before is let through. */
const holds = (effect: Effect): boolean =>
  (effect.verb === 'send' &&
    (effect.act === 'submit' || effect.act === 'supplement' || effect.act === 'nudge' || effect.act === 'appeal')) ||
  effect.verb === 'ask' ||
  effect.verb === 'remind' ||
  (effect.verb === 'inform' && effect.says !== 'annulled');

export const stepIsOwn = (draft: Draft, errand: Errand): boolean =>
  typeof stepOf(draft.leaflet, errand.step).round !== 'string';
