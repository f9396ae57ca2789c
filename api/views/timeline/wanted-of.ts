import { lifeEvents } from '../../../life-events/index.js';
import type { LifeEvent } from '../../../life-events/life-event.js';
import type { Offer } from '../../shapes/offer.js';
import type { Seeing } from './seeing.js';

/** How a finding is asked for: its question, and what kind of answer it takes. */
export function wantedOf(
  { say, standing: { lifeEvent } }: { say: Seeing['say']; standing: { lifeEvent: string } },
  finding: string,
): Offer['wants'][number] | undefined {
  const key = `${lifeEvent}.finding.${finding}`;
  const all: Readonly<Record<string, LifeEvent>> = lifeEvents;
  return say.has(key)
    ? { name: 'value', says: say(key), as: all[lifeEvent]?.answers?.[finding] ?? 'yesNo' }
    : undefined;
}
