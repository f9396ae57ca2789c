import { z } from 'zod';
import { leafletOf } from '../../life-events/index.js';
import { type Asking, allow, allowed } from '../access/decide.js';
import type { Resource } from '../access/resource.js';
import type { Connections } from '../connections.js';
import { findErrand, there } from '../find-errand.js';
import { lawNow } from '../law-now.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { ErrandExplained } from '../shapes/errand-explained.js';
import { languages } from '../shapes/timeline.js';
import { explainErrand } from '../views/explain-errand.js';
import { allLetters, openLetters, ownLetters } from '../views/letter-ids.js';
import { isAnotherProtected } from '../views/protection.js';
import { showErrand } from '../views/show-errand.js';
import { Name } from '../words.js';

/** One errand: why it is so, and the letters of its decisions for those who may read them. */
export const errand = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/errands/:errand',
  operation: 'errand.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  summary: 'Explain one errand: why it is so, what would end it, and the letters of its decisions.',
  answers: { 200: { says: 'The errand as you may see it.', schema: ErrandExplained } },
  problems: ['needs-special-access'],
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  async answer(on, { params, query: { language }, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, 'errand.read', found);
    const { standing, errand: about } = there(found);
    const leaflet = leafletOf(on.catalogue, standing.leaflet);
    const showing = { actor: it.actor, standing, leaflet, now: await lawNow(on) };
    const shown = showErrand(showing, about);
    if (!shown) throw notFound();
    const explanation = explainErrand({ ...showing, language }, about, shown);
    const texts = await textsOf(on, it, { standing, errand: about });
    return {
      status: 200,
      body: { journey: params.journey, ...shown, ...(explanation && { explanation }), ...(texts && { texts }) },
    };
  },
});

/** The words of letters by their ids: what everybody it concerns may read, and what was written to or by the viewer. */
async function textsOf(on: Connections, it: Asking, resource: Resource & { errand: NonNullable<Resource['errand']> }) {
  const ids = await readable(on, it, resource);
  if (ids.length === 0) return undefined;
  const texts = await Promise.all(ids.map(async (id) => [id, await on.store.vault.letter(id)] as const));
  return Object.fromEntries(texts.flatMap(([id, text]) => (text === undefined ? [] : [[id, text] as const])));
}

async function readable(
  on: Connections,
  it: Asking,
  resource: Resource & { errand: NonNullable<Resource['errand']> },
): Promise<string[]> {
  const { errand, standing } = resource;
  const all = it.actor.kind === 'person' ? openLetters(errand) : allLetters(errand);
  const own = it.actor.kind === 'person' ? ownLetters(errand, it.actor.refs) : [];
  if (all.length === 0 || it.actor.kind === 'operator') return own;
  const facts = { ...resource, isAnotherProtected: await isAnotherProtected(on.store, it.actor, standing) };
  const [may] = await allowed(on, it, 'letter.read', [facts], (each) => each);
  return may ? [...own, ...all] : own;
}
