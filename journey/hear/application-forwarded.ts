import { type Draft, errandOf, leafletFor, write } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import type { Manifest } from '../manifest.js';
import type { NewsOf } from '../news.js';
import { tellAll } from '../request.js';
import { say } from '../say.js';
import { isAnyoneProtected } from '../sight.js';

/** What came to the wrong body is sent on, not refused: whoever has it now answers, and it counts from when it was first sent (forvaltningsloven § 11). */
export const applicationForwarded: Hear<'application.forwarded'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand || !mayGoOn(draft, errand, news)) return;
  say(draft, errand.id, { type: 'acknowledged' }, { word: 'body' });
  const it = errandOf(draft, errand.id)!;
  tellAll(draft, write(draft, it, { with: news.to, forwardedBy: it.forwardedBy ?? it.with }), 'forwarded');
};

function mayGoOn(draft: Draft, errand: Errand, { round, to }: NewsOf['application.forwarded']): boolean {
  const body = leafletFor(draft, errand).bodies[to];
  if (!body || errand.with === to || (round !== undefined && round !== errand.round)) return false;
  return errand.kind !== 'repair' && withTheBody.has(errand.state) && !tellsWhere(draft, body);
}

/** Where somebody's address is protected, no body is named anew that would tell where they live. */
const tellsWhere = ({ journey }: Draft, { locates }: Manifest): boolean => locates && isAnyoneProtected(journey);

const withTheBody = new Set<Errand['state']>(['submitting', 'withBody', 'stalled']);
