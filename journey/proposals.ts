/** What a journey proposes beside itself: another life event, or a page, for somebody whom its links' rules point at. */
import { type Draft, without } from './draft.js';
import { judge, sameVerdicts, together } from './eligibility.js';
import type { Proposal } from './journey.js';
import { withRole } from './parties.js';
import { viewOf } from './view.js';

/** Proposes what the links say now; what they say no longer is taken back. */
export function propose(draft: Draft): void {
  const { links } = draft.leaflet;
  if (links === undefined) return;
  const before = draft.journey.proposals ?? [];
  const now = draft.journey.trigger.status === 'annulled' ? [] : proposalsOf(draft, links);
  if (sameProposals(before, now)) return;
  draft.journey = { ...without(draft.journey, 'proposals'), ...(now.length > 0 && { proposals: now }) };
  draft.changed = true;
}

function proposalsOf({ journey, today }: Draft, links: NonNullable<Draft['leaflet']['links']>): Proposal[] {
  return Object.entries(links).flatMap(([link, { each, onlyIf, sight }]) =>
    withRole(journey.parties, each).flatMap((party) => {
      const view = viewOf(journey, party, today);
      const verdicts = judge(onlyIf, view);
      if (together(verdicts) !== 'yes') return [];
      const told = [party, ...(sight?.(view) ?? [])].map(({ ref }) => ref);
      const seenBy = journey.participants.map(({ ref }) => ref).filter((ref) => told.includes(ref));
      return seenBy.length > 0 ? [{ link, about: party.ref, verdicts, seenBy }] : [];
    }),
  );
}

const sameProposals = (a: readonly Proposal[], b: readonly Proposal[]): boolean =>
  a.length === b.length && a.every((it, place) => isSame(it, b[place]!));

const isSame = (a: Proposal, b: Proposal): boolean =>
  a.link === b.link &&
  a.about === b.about &&
  sameVerdicts(a.verdicts, b.verdicts) &&
  String(a.seenBy) === String(b.seenBy);
