/** Every address of the front door. */
import type { Route } from '../route.js';
import { agencies } from './agencies.js';
import { calendar } from './calendar.js';
import { catalogue } from './catalogue.js';
import { chart } from './chart.js';
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
import { journeyTokens } from './journey-tokens.js';
import { journeys } from './journeys.js';
import { leapCalendar } from './leap.js';
import { lifeEvents } from './life-events.js';
import { liveTimeline } from './live.js';
import { metrics } from './metrics.js';
import { showOpenApi } from './openapi.js';
import { preview } from './preview.js';
import { searchTasks, tasks } from './queue.js';
import { session } from './session.js';
import { signIn } from './sign-in.js';
import { signInCallback } from './sign-in-callback.js';
import { signOut } from './sign-out.js';
import { stalls } from './stalls.js';
import { claimTask, handOverTask, holdTask, noteOnTask, releaseTask, resumeTask, task } from './tasks.js';
import { texts } from './texts.js';
import { timeline } from './timeline.js';
import { protectedResource } from './well-known.js';

export const routes: readonly Route[] = [
  signIn,
  signInCallback,
  signOut,
  session,
  journeyTokens,
  protectedResource,
  lifeEvents,
  preview,
  declareLifeEvent,
  journeys,
  journey,
  timeline,
  liveTimeline,
  journeyActs,
  errand,
  errandActs,
  fieldCard,
  effects,
  events,
  eventsOut,
  stalls,
  tasks,
  searchTasks,
  task,
  claimTask,
  releaseTask,
  noteOnTask,
  holdTask,
  resumeTask,
  handOverTask,
  chart,
  agencies,
  catalogue,
  calendar,
  texts,
  leapCalendar,
  live,
  ready,
  metrics,
  showOpenApi(() => routes),
];
