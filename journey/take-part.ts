import { type Day, isBefore } from './calendar.js';
import type { Draft } from './draft.js';
import { isHere, type Participant, type Party, type Ref } from './parties.js';
import { viewOf } from './view.js';

/** Lets in whoever has come to take part: a child that is old enough. Gives the next day on which somebody may. */
export function letIn(draft: Draft): Day | undefined {
  const { takesPart } = draft.leaflet;
  if (!takesPart) return undefined;
  let next: Day | undefined;
  for (const party of Object.values(draft.journey.parties).filter((it) => isOutside(draft, it))) {
    const view = viewOf(draft.journey, party, draft.today);
    const [role = 'party'] = party.roles;
    if (takesPart(view) === 'yes') joinParticipants(draft, [{ ref: party.ref, role, from: draft.now }]);
    const turns = view.nextChange();
    if (turns !== undefined && (next === undefined || isBefore(turns, next))) next = turns;
  }
  return next;
}

/** Who takes part already goes on as they are. */
export function joinParticipants(draft: Draft, participants: readonly Participant[]): void {
  for (const it of participants) {
    if (isIn(draft.journey.participants, it.ref)) continue;
    draft.journey.participants = [...draft.journey.participants, { ...it, from: draft.now }];
    draft.changed = true;
  }
}

const isOutside = ({ journey }: Draft, party: Party): boolean =>
  party.is === 'person' && isHere(party) && !isIn(journey.participants, party.ref);

const isIn = (participants: readonly Participant[], ref: Ref): boolean =>
  participants.some((it) => it.ref === ref && it.until === undefined);
