import { z } from 'zod';
import type { StalledErrand } from '../../store/list-stalled.js';
import { type Actor, nameOf } from '../access/actor.js';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { defineRoute } from '../route.js';
import { StallsListed } from '../shapes/stalls-listed.js';
import { areShielded } from '../views/shielded.js';
import { Page, Slug } from '../words.js';

const Query = z.strictObject({ ...Page, body: Slug.exactOptional(), cause: Slug.exactOptional() });

/** Errands that only a person can move, the earliest deadline first: of a caseworker's body, or of all. */
export const stalls = defineRoute({
  method: 'GET',
  path: '/stalls',
  operation: 'stall.list',
  query: Query,
  summary: 'List errands that only a person can move, the earliest deadline first.',
  answers: { 200: { says: 'A page of errands; `next` is the place after it.', schema: StallsListed } },
  async answer(on, { query: { after, ...asked }, ...it }) {
    const { actor } = it;
    const wanted = { ...(actor.kind === 'caseworker' && { body: actor.body }), ...asked };
    await allow(on, it, 'stall.list', { body: wanted.body });
    const whose = `stalls/${nameOf(actor)}/${JSON.stringify(wanted)}`;
    const place = after === undefined ? {} : { after: on.cursors.take(after, whose) };
    const { stalled, next } = await on.store.standings.stalled({ ...wanted, ...place });
    const shown = actor.kind === 'operator' ? stalled.map(withoutWhom) : await unshielded(on, actor, stalled);
    return { status: 200, body: { stalls: shown, ...(next !== undefined && { next: on.cursors.give(next, whose) }) } };
  },
});

/** Nothing of a journey with somebody protected is listed for who may not open it. */
async function unshielded(on: Connections, actor: Actor, stalled: readonly StalledErrand[]): Promise<StalledErrand[]> {
  if (actor.kind === 'caseworker' && actor.shielded) return [...stalled];
  const standings = await Promise.all(stalled.map(({ journey }) => on.store.standings.get(journey)));
  const shields = await areShielded(
    on.store,
    standings.map((it) => it?.parties),
  );
  return stalled.filter((_, nth) => !shields[nth]);
}

const withoutWhom = ({ about: _, ...row }: StalledErrand) => row;
