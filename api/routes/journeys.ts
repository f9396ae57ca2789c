import { z } from 'zod';
import type { Standing } from '../../journey/standing.js';
import { type Actor, nameOf } from '../access/actor.js';
import { allow, allowed } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { JourneysListed } from '../shapes/journey-shown.js';
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
  summary: 'List one’s own journeys; a caseworker’s body’s; all of them, without anybody in them, for an operator.',
  answers: { 200: { says: 'A page of journeys; `next` is the place after it.', schema: JourneysListed } },
  async answer(on, { query: { after, ...wanted }, ...it }) {
    await allow(on, it, 'journey.list');
    const { actor } = it;
    const whose = `journeys/${nameOf(actor)}/${JSON.stringify(wanted)}`;
    const page = await on.store.standings.list({
      ...narrowed(actor, wanted),
      ...(after !== undefined && { after: on.cursors.take(after, whose) }),
    });
    const shown = await allowed(on, it, 'journey.read', page.standings, (standing: Standing) => ({ standing }));
    const journeys = shown.map((standing) => showInList({ actor, standing }));
    const body = {
      journeys: actor.kind === 'person' ? journeys.filter((it) => isIn(wanted.state, it)) : journeys,
      ...(page.next !== undefined && { next: on.cursors.give(page.next, whose) }),
    };
    return { status: 200, body };
  },
});

type Wanted = Omit<z.output<typeof Query>, 'after'>;

/** Whether a journey is over for a person is not whether it is for others in it: they get all of theirs, and are shown those that are. */
function narrowed(
  actor: Actor,
  { state, ...wanted }: Wanted,
): Wanted & { participant?: readonly string[]; body?: string } {
  if (actor.kind === 'person') return { ...wanted, participant: actor.refs };
  return { ...wanted, ...(state && { state }), ...(actor.kind === 'caseworker' && { body: actor.body }) };
}

const isIn = (state: Wanted['state'], { over }: { over: boolean }): boolean =>
  state === undefined || over === (state === 'over');
