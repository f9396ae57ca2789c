import { z } from 'zod';
import type { Day as JourneyDay } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import type { Imagined } from '../../life-events/life-event.js';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import { notFound, unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { PreviewShown } from '../shapes/preview-shown.js';
import { languages } from '../shapes/timeline.js';
import { imaginedJourney } from '../views/preview/imagined.js';
import { previewOf } from '../views/preview/preview-of.js';
import { isProtectedPerson } from '../views/protection.js';
import { sayingIn } from '../views/timeline/saying.js';
import { Day, Slug, text } from '../words.js';

const Value = z.union([z.boolean(), z.number().min(-1e12).max(1e12), text(200)]);
const more = {
  as: z.enum(['mother', 'otherParent']).default('mother'),
  told: z.record(Slug, Value).default({}),
};
const Thought = z.union([z.strictObject({ dueOn: Day, ...more }), z.strictObject({ bornOn: Day, ...more })]);

/** What a journey would hold, from what we know already and what is told: no register is read, and nothing is begun or kept. */
export const preview = defineRoute({
  method: 'POST',
  path: '/life-events/:lifeEvent/preview',
  operation: 'life-event.preview',
  summary: 'See what would follow from a life event, without starting anything.',
  params: z.strictObject({ lifeEvent: Slug }),
  query: z.strictObject({ language: z.enum(languages).default('nb') }),
  content: Thought,
  keyed: false,
  answers: { 200: { says: 'The steps, each with whether it applies and why.', schema: PreviewShown } },
  problems: ['not-found'],
  async answer(on, { params: { lifeEvent }, query: { language }, content, ...it }) {
    await allow(on, it, 'life-event.preview');
    const found = Object.hasOwn(on.catalogue, lifeEvent) ? on.catalogue[lifeEvent] : undefined;
    const leaflet = found?.leaflets[found.current];
    const { actor: viewer } = it;
    if (!found?.imagine || !leaflet || viewer.kind !== 'person') throw notFound();
    const { on: day, has } = dayOf(content);
    checkTold(leaflet, content.told);
    const imagined = found.imagine({ ref: viewer.ref, as: content.as, on: day, has });
    const now = await lawNow(on);
    const held = { [viewer.ref]: await heldOf(on, leaflet, viewer.ref, imagined) };
    const journey = imaginedJourney({ leaflet, imagined, on: day, held, told: content.told, now });
    const body = previewOf({
      ...{ viewer, journey, imagined, leaflet, now, language, say: sayingIn(language) },
      ...{ ledger: { unreachable: new Map(), nudged: new Set() }, names: new Map(), letters: new Map() },
      isProtected: await isProtectedPerson(on.store, viewer.ref),
    });
    return { status: 200, body };
  },
});

const dayOf = (content: z.output<typeof Thought>): { on: JourneyDay; has: 'happened' | 'notHappened' } =>
  'bornOn' in content ? { on: content.bornOn, has: 'happened' } : { on: content.dueOn, has: 'notHappened' };

function checkTold({ findings }: Leaflet, told: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(told))
    if (!Object.hasOwn(findings, name) || !findings[name]?.asked)
      throw unprocessable('/told', 'Must be findings that a person may tell.');
}

/** What the vault holds of the viewer, of what the leaflet would read of somebody in their roles. */
function heldOf({ store }: Connections, { findings }: Leaflet, ref: string, { parties }: Imagined) {
  const roles = new Set(['everyone', ...(parties.find((it) => it.ref === ref)?.roles ?? [])]);
  const parts = Object.values(findings)
    .filter((it) => roles.has(it.of))
    .map((it) => it.part);
  return store.vault.read(ref, [...new Set(parts)]);
}
