import { bodyWord } from '../../ops/labels/body-word.js';
import { word } from '../../ops/labels/word.js';
import type { Tally } from '../../store/counters.js';
import type { Overview } from '../../store/overview.js';
import type { Instruments } from './instruments.js';

type Kept = Instruments['kept'];

/** Sets what lies in the database; nothing is left of what was shown before. */
export function showOverview(kept: Kept, overview: Overview | undefined): void {
  for (const it of Object.values(kept)) it.reset();
  if (overview) show(kept, overview);
  else forgetUnlabelled(kept);
}

function show(kept: Kept, overview: Overview): void {
  for (const tally of overview.tallies) shows[tally.kind](kept, tally);
  for (const { owner, open, overdue } of overview.tasks) {
    kept.tasks.set({ owner }, open);
    kept.overdue.set({ owner }, overdue);
  }
  showBodies(kept, overview);
  showOldest(kept, overview);
}

/** A gauge without labels shows a nought after a reset: it would say that all is well. */
function forgetUnlabelled(kept: Kept): void {
  for (const it of [kept.waiting, kept.oldestDelivery, kept.behind, kept.oldestBehind]) it.remove();
}

const shows: Record<Tally['kind'], (kept: Kept, it: Tally) => void> = {
  journey: ({ journeys }, it) => journeys.set({ life_event: word(it.lifeEvent), state: it.state }, it.count),
  errand: showErrand,
  effect: ({ effects }, it) =>
    effects.inc({ body: bodyWord(it.body), act: word(it.step), outcome: it.state }, it.count),
  event: ({ events }, it) => events.inc({ source: sourceWord(it.body), state: it.state }, it.count),
  delivery: ({ deliveries, waiting }, it) => {
    deliveries.inc({ disposition: it.state }, it.count);
    if (it.waitsFor === 'temporal') waiting.inc(it.count);
  },
};

function showErrand({ errands, stalls }: Kept, it: Tally): void {
  const body = bodyWord(it.body);
  errands.inc({ life_event: word(it.lifeEvent), step: word(it.step), body, state: it.state }, it.count);
  if (it.state !== 'stalled') return;
  stalls.inc({ cause: word(it.cause.split(':')[0] || 'unknown'), body, waits_for: it.waitsFor }, it.count);
}

/** Bodies speak under the number of their organisation. */
const sourceWord = (kind: string): string => (kind === 'urn' ? 'body' : word(kind));

function showBodies({ unreachable, unreachableSince }: Kept, overview: Overview): void {
  for (const [body, since] of Object.entries(overview.unreachableSince)) {
    unreachable.set({ body }, since > 0 ? 1 : 0);
    unreachableSince.set({ body }, since);
  }
}

function showOldest(kept: Kept, { oldest, behind }: Overview): void {
  for (const [waits_for, age] of Object.entries(oldest.errand)) kept.oldestWait.set({ waits_for }, age);
  for (const [owner, age] of Object.entries(oldest.task)) kept.oldestTask.set({ owner }, age);
  for (const [state, age] of Object.entries(oldest.event)) kept.oldestEvent.set({ state }, age);
  kept.oldestDelivery.set(oldest.delivery);
  kept.oldestBehind.set(oldest.standing);
  kept.behind.set(behind);
}
