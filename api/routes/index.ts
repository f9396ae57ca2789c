/** Every address of the front door. */
import type { Route } from '../route.js';
import { agencies } from './agencies.js';
import { calendar } from './calendar.js';
import { catalogue } from './catalogue.js';
import { declareLifeEvent } from './declare.js';
import { effects } from './effects.js';
import { errand } from './errand.js';
import { errandActs } from './errand-acts.js';
import { events } from './events.js';
import { eventsOut } from './events-out.js';
import { fieldCard } from './field-card.js';
import { live, ready } from './health.js';
import { journey } from './journey.js';
import { journeyActs } from './journey-acts.js';
import { journeys } from './journeys.js';
import { leapCalendar } from './leap.js';
import { metrics } from './metrics.js';
import { signIn } from './sign-in.js';
import { stalls } from './stalls.js';
import { claimTask, noteOnTask, releaseTask, task } from './tasks.js';

export const routes: readonly Route[] = [
  signIn,
  declareLifeEvent,
  journeys,
  journey,
  journeyActs,
  errand,
  errandActs,
  fieldCard,
  effects,
  events,
  eventsOut,
  stalls,
  task,
  claimTask,
  releaseTask,
  noteOnTask,
  agencies,
  catalogue,
  calendar,
  leapCalendar,
  live,
  ready,
  metrics,
];
