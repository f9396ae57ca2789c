import type { Instant } from '../../../journey/calendar.js';
import type { Language } from '../../../life-events/texts/text.js';
import type { Timeline } from '../../shapes/timeline.js';
import { eventOf, type Happened } from './event-of.js';
import { languageOf } from './language-of.js';
import { sayingIn } from './saying.js';

type Begun = Happened & { journey: string };

/** A journey that has been recognised, and shows nothing yet. */
export function beginning({ journey, lifeEvent, trigger }: Begun, language: Language, now: Instant): Timeline {
  const say = sayingIn(language);
  return {
    ...{ journey, lifeEvent },
    version: 'beginning',
    language: languageOf(language),
    event: eventOf({ standing: { lifeEvent, trigger }, say, language }),
    heading: say('timeline.beginning.heading'),
    lead: say('timeline.beginning.lead'),
    mood: 'plain',
    ...{ counts: [], sections: [], dates: [], beside: [], offers: [] },
    updated: new Date(now).toISOString(),
  };
}
