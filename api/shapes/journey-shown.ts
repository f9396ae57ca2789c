import { z } from 'zod';
import { Day } from '../words.js';
import { ErrandListed, ErrandShown } from './errand-shown.js';
import { Instant } from './journey-words.js';

const Party = z.strictObject({
  ref: z.string(),
  is: z.enum(['person', 'stillborn', 'organisation', 'estate']),
  roles: z.array(z.string()),
  since: Day.exactOptional(),
  settlesOn: Day.exactOptional(),
  left: z.enum(['annulled', 'merged']).exactOptional(),
});
const Participant = z.strictObject({
  ref: z.string(),
  role: z.string(),
  from: Instant,
  until: Instant.exactOptional(),
  /** Since then they want to be asked and told nothing from here. */
  away: Instant.exactOptional(),
});
const Trigger = z.strictObject({
  kind: z.string(),
  /** Left out for an operator: the day it happened is somebody's birthday. */
  on: Day.exactOptional(),
  by: z.enum(['register', 'person']),
  status: z.enum(['standing', 'doubted', 'annulled']),
  settlesOn: Day.exactOptional(),
});

/** What everybody may see of a journey, and what a participant or a caseworker sees besides. */
const frame = {
  journey: z.string(),
  lifeEvent: z.string(),
  leaflet: z.string(),
  /** For staff: grows with every change of the journey. */
  seq: z.int().exactOptional(),
  /** For a participant: changes when what is shown here has changed, and says nothing else. */
  version: z.string().exactOptional(),
  over: z.boolean(),
  begun: Instant,
  trigger: Trigger,
  next: Instant.exactOptional(),
  grief: z.literal(true).exactOptional(),
  stops: z.array(z.strictObject({ about: z.string(), since: Instant, why: z.string() })).exactOptional(),
  parties: z.array(Party).exactOptional(),
  participants: z.array(Participant).exactOptional(),
  /** What is proposed beside it: the link of the leaflet, and whom it concerns. */
  proposals: z.array(z.strictObject({ link: z.string(), about: z.string() })).exactOptional(),
};

/** A journey that has been recognised, and shows nothing yet. */
const Beginning = z.strictObject({
  journey: z.string(),
  lifeEvent: z.string().exactOptional(),
  beginning: z.literal(true),
  errands: z.array(z.never()),
});

/** Where a journey has come to, as the viewer may see it. */
export const JourneyShown = z.union([z.strictObject({ ...frame, errands: z.array(ErrandShown) }), Beginning]);

export const JourneysListed = z.strictObject({
  journeys: z.array(z.strictObject({ ...frame, errands: z.array(ErrandListed) })),
  next: z.string().exactOptional(),
});
