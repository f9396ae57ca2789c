import { after } from '../deadlines.js';
import type { Draft } from '../draft.js';
import { gather } from '../gather.js';
import { noteGrief } from '../grief.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { joinParticipants } from '../take-part.js';

/** A register names one more party: the second twin, the child that was declared as expected. Hearing it twice adds nobody. */
export const partyJoined: Hear<'party.joined'> = (draft, news) => {
  if (draft.journey.parties[news.party.ref]) return;
  const settling = draft.leaflet.settling[news.trigger ?? draft.journey.trigger.kind];
  const settlesOn = settling ? after(draft.today, settling) : draft.today;
  draft.journey.parties = { ...draft.journey.parties, [news.party.ref]: { ...news.party, settlesOn } };
  joinParticipants(draft, news.participants ?? []);
  comeTrue(draft, news);
  noteGrief(draft);
  draft.changed = true;
  gather(draft, Object.keys(draft.journey.parties));
  if (news.party.is !== 'person') draft.replan = true;
};

/** What was expected has happened. */
function comeTrue(draft: Draft, { on, trigger: kind }: NewsOf['party.joined']): void {
  const { trigger } = draft.journey;
  if (on !== undefined && kind !== undefined && kind !== trigger.kind)
    draft.journey.trigger = { ...trigger, kind, on, by: 'register' };
}
