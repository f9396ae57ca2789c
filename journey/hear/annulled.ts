import { type Draft, errandOf, without } from '../draft.js';
import { noteGrief } from '../grief.js';
import type { Hear } from '../hear.js';
import { repair } from '../repair.js';
import { isLastOf, lift, restsOn } from '../stops.js';

/** The register takes a party back: what rests on that party alone is undone. With the last of the role the trigger itself falls. */
export const partyAnnulled: Hear<'party.annulled'> = (draft, news) => {
  const party = draft.journey.parties[news.party];
  if (!party || party.left === 'annulled' || draft.journey.trigger.status === 'annulled') return;
  const isTrigger = isLastOf(draft.journey, party.ref, draft.leaflet.triggeredBy);
  draft.journey.parties = { ...draft.journey.parties, [party.ref]: { ...party, left: 'annulled' } };
  noteGrief(draft);
  fall(draft, isTrigger ? 'trigger' : party.ref);
};

/** The trigger never happened. Repairs overtake everything else. */
export const triggerAnnulled: Hear<'trigger.annulled'> = (draft) => {
  if (draft.journey.trigger.status !== 'annulled') fall(draft, 'trigger');
};

function fall(draft: Draft, fallen: string): void {
  draft.changed = true;
  const falls = (about: string): boolean => restsOn({ about }, fallen);
  lift(draft, falls);
  draft.journey.held = draft.journey.held.filter((it) => !('about' in it && falls(it.about)));
  draft.journey.early = draft.journey.early.filter((it) => !falls(errandOf(draft, it.errand)?.about ?? ''));
  if (fallen === 'trigger') endTrigger(draft);
  else draft.replan = true;
  for (const errand of [...draft.journey.errands]) if (falls(errand.about)) repair(draft, errand);
}

function endTrigger(draft: Draft): void {
  const trigger = { ...draft.journey.trigger, status: 'annulled' as const };
  draft.journey = { ...without(draft.journey, 'replanOn', 'missed'), trigger };
}
