import { z } from 'zod';
import { Offer } from './offer.js';
import { languages } from './timeline.js';

/** What somebody may start by saying so, and what may be looked at before that; what each asks for stands in its `wants`. */
export const LifeEventsListed = z.strictObject({
  language: z.enum(languages),
  lifeEvents: z.array(z.strictObject({ id: z.string(), title: z.string(), about: z.string(), offers: z.array(Offer) })),
});
export type LifeEventsListed = z.output<typeof LifeEventsListed>;
