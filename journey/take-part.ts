import { type Day, isBefore } from './calendar.js';
import type { Draft } from './draft.js';
import { joinParticipants } from './hear/party-joined.js';
import { isHere, type Party } from './parties.js';
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

const isOutside = ({ journey }: Draft, party: Party): boolean =>
  party.is === 'person' &&
  isHere(party) &&
  !journey.participants.some((it) => it.ref === party.ref && it.until === undefined);
