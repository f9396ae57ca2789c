import { z } from 'zod';
import type { Standing } from '../../journey/standing.js';
import { type Actor, nameOf } from '../access/actor.js';
import { allow, allowed } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { showInList } from '../views/show-journey.js';
import { Page, Slug } from '../words.js';

const Query = z.strictObject({
  ...Page,
  lifeEvent: Slug.exactOptional(),
  state: z.enum(['open', 'over']).exactOptional(),
});

/** One's own journeys; a caseworker's body's; all of them, without anybody in them, for an operator. */
export const journeys = defineRoute({
  method: 'GET',
  path: '/journeys',
  operation: 'journey.list',
  query: Query,
  async answer(on, { query: { after, ...wanted }, ...it }) {
    await allow(on, it, 'journey.list');
    const whose = `journeys/${nameOf(it.actor)}/${JSON.stringify(wanted)}`;
    const page = await on.store.standings.list({
      ...wanted,
      ...narrowed(it.actor),
      ...(after !== undefined && { after: on.cursors.take(after, whose) }),
    });
    const shown = await allowed(on, it, 'journey.read', page.standings, (standing: Standing) => ({ standing }));
    const body = {
      journeys: shown.map((standing) => showInList({ actor: it.actor, standing })),
      ...(page.next !== undefined && { next: on.cursors.give(page.next, whose) }),
    };
    return { status: 200, body };
  },
});

const narrowed = (actor: Actor): { participant?: string; body?: string } =>
  actor.kind === 'person' ? { participant: actor.ref } : actor.kind === 'caseworker' ? { body: actor.body } : {};
