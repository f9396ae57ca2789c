import type { Row, Timeline } from '../../api/shapes/timeline.js';
import { cutFor } from '../../api/views/cut-for.js';
import { sayingIn } from '../../api/views/timeline/saying.js';
import type { Seeing, Viewer } from '../../api/views/timeline/seeing.js';
import { timelineOf } from '../../api/views/timeline/timeline-of.js';
import { dayOf } from '../../journey/calendar.js';
import { standingOf } from '../../journey/standing.js';
import { leaflet } from '../../life-events/having-children/index.js';
import type { Language } from '../../life-events/texts/text.js';
import type { Story } from '../stories.js';

export const viewer = (ref: string): Viewer => ({
  kind: 'person',
  ref,
  refs: [ref],
  level: 'idporten-loa-high',
  signedInAt: 0,
});

/** A story as one of the family sees it, and all that its sentences are made of. */
export function seen(story: Story, who = 'mother', changes: Partial<Seeing> = {}, language: Language = 'en'): Seeing {
  const standing = standingOf(story.journey);
  return {
    viewer: viewer(who),
    standing: cutFor(viewer(who), standing),
    leaflet,
    now: story.now,
    today: dayOf(story.now),
    language,
    say: sayingIn(language, standing.grief && 'grief'),
    ledger: { unreachable: new Map(), nudged: new Set() },
    isProtected: false,
    names: new Map(),
    letters: new Map(),
    ...changes,
  };
}

export const timelineFor = (...of: Parameters<typeof seen>): Timeline => timelineOf(seen(...of));

/** Which steps stand in each section. */
export const split = ({ sections }: Timeline): Record<string, string[]> =>
  Object.fromEntries(sections.map(({ id, rows }) => [id, rows.map((it) => it.step)]));

export function row(timeline: Timeline, step: string): Row {
  const found = timeline.sections.flatMap((it) => it.rows).find((it) => it.step === step);
  if (!found) throw new Error(`no row ${step}`);
  return found;
}
