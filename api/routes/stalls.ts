import { z } from 'zod';
import type { StalledErrand } from '../../store/list-stalled.js';
import { nameOf } from '../access/actor.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { Page, Slug } from '../words.js';

const Query = z.strictObject({ ...Page, body: Slug.exactOptional(), cause: Slug.exactOptional() });

/** Errands that only a person can move, the earliest deadline first: of a caseworker's body, or of all. */
export const stalls = defineRoute({
  method: 'GET',
  path: '/stalls',
  operation: 'stall.list',
  query: Query,
  async answer(on, { query: { after, ...asked }, ...it }) {
    const { actor } = it;
    const wanted = { ...(actor.kind === 'caseworker' && { body: actor.body }), ...asked };
    await allow(on, it, 'stall.list', { body: wanted.body });
    const whose = `stalls/${nameOf(actor)}/${JSON.stringify(wanted)}`;
    const place = after === undefined ? {} : { after: on.cursors.take(after, whose) };
    const { stalled, next } = await on.store.standings.stalled({ ...wanted, ...place });
    const shown = actor.kind === 'operator' ? stalled.map(withoutWhom) : stalled;
    return { status: 200, body: { stalls: shown, ...(next !== undefined && { next: on.cursors.give(next, whose) }) } };
  },
});

const withoutWhom = ({ about: _, ...row }: StalledErrand) => row;
