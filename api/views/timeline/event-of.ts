import type { Trigger } from '../../../journey/journey.js';
import type { Timeline } from '../../shapes/timeline.js';
import { dateIn, distanceIn } from '../in-words.js';
import type { Seeing } from './seeing.js';

type Of = Pick<Seeing, 'say' | 'language'> & { standing: Happened };

export interface Happened {
  lifeEvent: string;
  trigger: Pick<Trigger, 'kind' | 'on'>;
}

/** The life event and its day: what it is called, and what happened then. */
export function eventOf({ standing: { lifeEvent, trigger }, say, language }: Of): string {
  const key = `${lifeEvent}.trigger.${dashed(trigger.kind)}`;
  const date = dateIn(language, trigger.on);
  return `${say(`${lifeEvent}.title`)} · ${say.has(key) ? say(key, { date }) : date}`;
}

/** A key has dots for steps, so an event's own are dashes. */
const dashed = (kind: string): string => kind.replaceAll('.', '-');

/** The day it happened, or is awaited, among the other days. */
export function happenedOf({ standing: { lifeEvent, trigger }, say, language, today }: Seeing): Timeline['dates'] {
  const key = `${lifeEvent}.happened.${dashed(trigger.kind)}`;
  const date = dateIn(language, trigger.on);
  const isAhead = trigger.on > today;
  return [
    {
      on: trigger.on,
      kind: isAhead ? 'expected' : 'happened',
      title: say(say.has(key) ? key : `${lifeEvent}.title`),
      says: isAhead ? `${date} · ${distanceIn(language, today, trigger.on)}` : date,
    },
  ];
}
