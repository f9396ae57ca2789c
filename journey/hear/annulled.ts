import { type Draft, without } from '../draft.js';
import type { Effect } from '../effects.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import { repair } from '../repair.js';
import { isLastOf, restsOn } from '../stops.js';

/** The register takes a party back: what rests on that party alone is undone. With the last of the role the trigger itself falls. */
export const partyAnnulled: Hear<'party.annulled'> = (draft, news) => {
  const party = draft.journey.parties[news.party];
  if (!party || party.left === 'annulled') return;
  const isTrigger = party.roles.some(
    (role) => role === draft.leaflet.triggeredBy && isLastOf(draft.journey, party.ref, role),
  );
  draft.journey.parties = { ...draft.journey.parties, [party.ref]: { ...party, left: 'annulled' } };
  fall(draft, isTrigger ? 'trigger' : party.ref);
};

/** The trigger never happened. Repairs overtake everything else. */
export const triggerAnnulled: Hear<'trigger.annulled'> = (draft) => {
  if (draft.journey.trigger.status !== 'annulled') fall(draft, 'trigger');
};

function fall(draft: Draft, fallen: string): void {
  draft.changed = true;
  const rest = (it: Pick<Errand, 'about'>): boolean => restsOn(it, fallen);
  draft.journey.held = draft.journey.held.filter(
    (effect) => !('about' in effect && rest(effect as Effect & { about: string })),
  );
  draft.journey.stops = draft.journey.stops.filter((stop) => !(fallen === 'trigger' || stop.about === fallen));
  draft.journey.early = draft.journey.early.filter((it) => !rest(draft.journey.errands[it.errand] ?? { about: '' }));
  if (fallen === 'trigger') {
    draft.journey.trigger = { ...draft.journey.trigger, status: 'annulled' };
    draft.journey = without(draft.journey, 'replanOn') as Draft['journey'];
  } else draft.replan = true;
  for (const errand of Object.values(draft.journey.errands)) if (rest(errand)) repair(draft, errand);
}
