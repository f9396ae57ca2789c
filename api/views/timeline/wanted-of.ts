import { lifeEvents } from '../../../life-events/index.js';
import type { Catalogue } from '../../../life-events/life-event.js';
import type { Offer } from '../../shapes/offer.js';
import type { Seeing } from './seeing.js';

type Wanted = Offer['wants'][number];

interface Asking {
  say: Seeing['say'];
  standing: { lifeEvent: string };
}

/** How a finding is asked for: its question, and what kind of answer it takes. */
export function wantedOf(
  { say, standing: { lifeEvent } }: Asking,
  finding: string,
  name = 'value',
): Wanted | undefined {
  const key = `${lifeEvent}.finding.${finding}`;
  if (!say.has(key)) return undefined;
  const kind = (lifeEvents as Catalogue)[lifeEvent]?.answers?.[finding] ?? 'yesNo';
  if (typeof kind === 'string') return { name, says: say(key), as: kind };
  const options = kind.map((value) => ({ value, says: say(`${lifeEvent}.value.${finding}.${value}`) }));
  return { name, says: say(key), as: 'choice', options };
}
