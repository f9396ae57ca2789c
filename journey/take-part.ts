import type { Day } from './calendar.js';
import type { Draft } from './draft.js';
import { isHere, isParticipant, type Participant, type Party } from './parties.js';
import { earliest } from './plan.js';
import { viewOf } from './view.js';

/** Lets in whoever has come to take part: a child that is old enough. Gives the next day on which somebody may. */
export function letIn(draft: Draft): Day | undefined {
  const { takesPart } = draft.leaflet;
  if (!takesPart) return undefined;
  const outside = Object.values(draft.journey.parties).filter((it) => isOutside(draft, it));
  return earliest(
    outside.map((party) => {
      const view = viewOf(draft.journey, party, draft.today);
      const [role = 'party'] = party.roles;
      if (takesPart(view) === 'yes') joinParticipants(draft, [{ ref: party.ref, role, from: draft.now }]);
      return view.nextChange();
    }),
  );
}

/** Who takes part already goes on as they are. */
export function joinParticipants(draft: Draft, participants: readonly Participant[]): void {
  for (const it of participants) {
    if (isParticipant(draft.journey.participants, it.ref)) continue;
    draft.journey.participants = [...draft.journey.participants, { ...it, from: draft.now }];
    draft.changed = true;
  }
}

const isOutside = ({ journey }: Draft, party: Party): boolean =>
  party.is === 'person' && isHere(party) && !isParticipant(journey.participants, party.ref);
