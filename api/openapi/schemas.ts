import type { z } from 'zod';
import { ActHeard, JourneyActHeard, WaitsForSecond } from '../shapes/act-heard.js';
import { AgenciesListed } from '../shapes/agencies-listed.js';
import { CatalogueShown } from '../shapes/catalogue-shown.js';
import { ChangesListed } from '../shapes/changes-listed.js';
import { DayShown } from '../shapes/day-shown.js';
import { Queue, QueueRow, TaskShown } from '../shapes/desk.js';
import { EffectsListed } from '../shapes/effects-listed.js';
import { ErrandExplained } from '../shapes/errand-explained.js';
import { ErrandListed, ErrandShown } from '../shapes/errand-shown.js';
import { JourneyShown, JourneysListed } from '../shapes/journey-shown.js';
import { Decision, Due, Instant, Looked, State, WaitsFor } from '../shapes/journey-words.js';
import { Offer, Wanted } from '../shapes/offer.js';
import { RuleShown } from '../shapes/rule-shown.js';
import { StallsListed } from '../shapes/stalls-listed.js';
import { Status } from '../shapes/status.js';
import { TextsShown } from '../shapes/texts-shown.js';
import { Row, Section, Timeline } from '../shapes/timeline.js';
import { Day, Json, Name, Slug } from '../words.js';

/** Shapes that the document calls by name, and refers to wherever they stand. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  ...{ ActHeard, AgenciesListed, CatalogueShown, ChangesListed, DayShown, Decision, Due, EffectsListed },
  ...{ ErrandExplained, ErrandListed, ErrandShown, JourneyShown, JourneysListed, Looked, Offer, Queue, QueueRow },
  ...{ JourneyActHeard, Row, RuleShown, Section, StallsListed, Status, TaskShown, TextsShown, Timeline },
  ...{ Day, Instant, Json, Name, Slug, State, WaitsFor, WaitsForSecond, Wanted },
};
