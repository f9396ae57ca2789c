import type { Draft } from '../draft.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import { joinParticipants } from '../take-part.js';

/** A register gives a party other roles than it had. With the last of them its part is over: it sees and acts no more, what was done stands, and nothing is undone. */
export const partyChanged: Hear<'party.changed'> = (draft, { party: ref, roles }) => {
  const party = draft.journey.parties[ref];
  if (!party || party.left !== undefined || String(party.roles) === String(roles)) return;
  draft.journey.parties = { ...draft.journey.parties, [ref]: { ...party, roles } };
  draft.changed = true;
  draft.replan = true;
  const [role] = roles;
  if (role === undefined) return endPart(draft, ref);
  if (party.is === 'person') joinParticipants(draft, [{ ref, role, from: draft.now }]);
  gather(draft, [ref]);
};

function endPart(draft: Draft, ref: string): void {
  draft.journey.participants = draft.journey.participants.map((it) =>
    it.ref === ref && it.until === undefined ? { ...it, until: draft.now } : it,
  );
}
