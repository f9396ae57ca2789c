import { z } from 'zod';
import { dayOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { isSourceFor } from '../../journey/findings.js';
import type { Imagined, LifeEvent } from '../../life-events/life-event.js';
import { allow } from '../access/decide.js';
import { checkTold } from '../check-told.js';
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
import { Day, Kind, Slug, Told } from '../words.js';

const Thought = z.strictObject({
  /** The kind of trigger; the first that may be thought of, where it is left out. */
  kind: Kind.exactOptional(),
  on: Day,
  as: Slug.exactOptional(),
  told: Told.default({}),
});
type Thought = z.output<typeof Thought>;

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
    if (!found || !leaflet || viewer.kind !== 'person') throw notFound();
    checkTold(on.catalogue, leaflet, content.told);
    const { on: day, told } = content;
    const now = await lawNow(on);
    const thought = { ref: viewer.ref, on: day, today: dayOf(now), told };
    const imagined = found.imagine({ ...thought, ...thinkable(found, content) });
    const held = { [viewer.ref]: await heldOf(on, leaflet, viewer.ref, imagined) };
    const journey = imaginedJourney({ leaflet, imagined, on: day, held, told, now });
    const body = previewOf({
      ...{ viewer, journey, imagined, leaflet, now, language, say: sayingIn(language) },
      ...{ ledger: { unreachable: new Map(), nudged: new Set() }, names: new Map(), letters: new Map() },
      isProtected: await isProtectedPerson(on.store, viewer.ref),
    });
    return { status: 200, body };
  },
});

/** As what, and as who, it may be thought of. */
function thinkable({ thinkable: all }: LifeEvent, { kind, as }: Thought): { kind: string; as?: string } {
  const found = kind === undefined ? all[0] : all.find((it) => it.kind === kind);
  if (!found) throw unprocessable('/kind', 'Must be a kind of trigger that can be looked at.');
  if (as !== undefined && !found.as?.includes(as))
    throw unprocessable('/as', 'Must be a role that one can have in it.');
  return { kind: found.kind, ...(as !== undefined && { as }) };
}

/** What the vault holds of the viewer, of what the leaflet would read of somebody in their roles. */
function heldOf({ store }: Connections, { findings }: Leaflet, ref: string, { parties }: Imagined) {
  const roles = parties.find((it) => it.ref === ref)?.roles ?? [];
  const parts = Object.values(findings)
    .filter((it) => isSourceFor(it, roles))
    .map((it) => it.part);
  return store.vault.read(ref, [...new Set(parts)]);
}
