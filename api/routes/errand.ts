import { z } from 'zod';
import { leafletOf } from '../../life-events/index.js';
import { type Asking, allow, allowed } from '../access/decide.js';
import type { Resource } from '../access/resource.js';
import type { Connections } from '../connections.js';
import { findErrand, there } from '../find-errand.js';
import { lawNow } from '../law-now.js';
import { defineRoute } from '../route.js';
import { explainErrand } from '../views/explain-errand.js';
import { isAnotherProtected } from '../views/protection.js';
import { showErrand } from '../views/show-errand.js';
import { Name } from '../words.js';

/** One errand: why it is so, and the letters of its decisions for those who may read them. */
export const errand = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/errands/:errand',
  operation: 'errand.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  query: z.strictObject({ language: z.enum(['nb', 'en']).default('nb') }),
  async answer(on, { params, query: { language }, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, 'errand.read', found);
    const { standing, errand: about } = there(found);
    const leaflet = leafletOf(on.catalogue, standing.leaflet);
    const showing = { actor: it.actor, standing, leaflet, now: await lawNow(on) };
    const shown = showErrand(showing, about);
    const explanation = shown && explainErrand({ ...showing, language }, about, shown);
    const letters = await lettersOf(on, it, { standing, errand: about });
    return {
      status: 200,
      body: { journey: params.journey, ...shown, ...(explanation && { explanation }), ...(letters && { letters }) },
    };
  },
});

/** A body's own text, by the id that its decision carries. */
async function lettersOf(
  on: Connections,
  it: Asking,
  resource: Resource & { errand: NonNullable<Resource['errand']> },
) {
  const ids = resource.errand.decisions.flatMap(({ letter }) => letter ?? []);
  if (ids.length === 0 || it.actor.kind === 'operator') return undefined;
  const facts = { ...resource, isAnotherProtected: await isAnotherProtected(on.store, it.actor, resource.standing) };
  const [may] = await allowed(on, it, 'letter.read', [facts], (each) => each);
  if (!may) return undefined;
  const texts = await Promise.all(ids.map(async (id) => [id, await on.store.vault.letter(id)] as const));
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}
