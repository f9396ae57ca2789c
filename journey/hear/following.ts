/** Nobody has to be followed: who wants to be left in peace is asked and told nothing, loses nothing, and may come back. */
import { ask } from '../ask.js';
import type { Draft } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { Participant, Ref } from '../parties.js';
import { dialogs } from '../request.js';

/** What they were asked is closed. What is with a body goes on there; what needed them ends as if they had said no. */
export const followingStopped: Hear<'following.stopped'> = (draft, { by }) => {
  const isSaid = change(draft, by, ({ away, ...it }) => (away === undefined ? { ...it, away: draft.now } : undefined));
  if (!isSaid) return;
  for (const it of openTo(draft, by)) draft.touched.add(dialogs(draft, it, 'close', 'not-followed', [by]).id);
};

/** What others were asked meanwhile is asked of them too; what ended because nobody followed it comes back with the plan. */
export const followingResumed: Hear<'following.resumed'> = (draft, { by }) => {
  const isSaid = change(draft, by, ({ away, ...it }) => (away === undefined ? undefined : it));
  if (!isSaid) return;
  for (const it of openTo(draft, by)) ask(draft, it, [by]);
  draft.replan = true;
};

/** Whether it said anything new of somebody who takes part. */
function change(draft: Draft, by: Ref, of: (it: Participant) => Participant | undefined): boolean {
  const { participants } = draft.journey;
  const now = participants.map((it) => (it.ref === by && it.until === undefined ? (of(it) ?? it) : it));
  if (now.every((it, i) => it === participants[i])) return false;
  draft.journey.participants = now;
  draft.changed = true;
  return true;
}

const openTo = ({ journey }: Draft, by: Ref): readonly Errand[] =>
  journey.errands.filter((it) => it.state === 'asking' && it.asked.includes(by) && it.replies[by] === undefined);
