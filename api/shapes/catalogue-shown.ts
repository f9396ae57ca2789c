import { z } from 'zod';
import { Day } from '../words.js';

const Rule = z.strictObject({ name: z.string(), law: z.string() });
const Field = z.strictObject({
  name: z.string(),
  from: z.string(),
  basis: z.string(),
  flows: z.enum(['law', 'consent']),
});

const Step = z.strictObject({
  id: z.string(),
  /** The role of the party that it is about. */
  each: z.string(),
  /** Bodies by id; or the body follows from where somebody lives. */
  with: z.union([z.array(z.string()), z.literal('by-findings')]),
  round: z.enum(['application', 'notice', 'automatic', 'tracked', 'repair', 'own']),
  after: z.array(z.string()),
  onlyIf: z.array(Rule),
  filters: z.array(Rule),
  fields: z.array(Field),
  undo: z.enum(['U0', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6']),
  appeal: z.enum(['K6N', 'K3S', 'K4S', 'K6', 'K3U', 'K3', 'A1']).exactOptional(),
  urgent: z.literal(true).exactOptional(),
  inForce: Day.exactOptional(),
});

const count = z.int().exactOptional();

/** What is done about a body's errand when its trigger was wrong, by how far the errand had come. */
const Undo = z.strictObject({
  body: z.string(),
  stage: z.enum(['unsent', 'undecided', 'decided', 'done', 'irreversible']),
  repair: z.union([
    z.strictObject({
      act: z.enum(['cancel', 'withdraw', 'stop', 'ask', 'tell', 'appeal']),
      by: z.enum(['us', 'adapter', 'person', 'caseworker']),
      within: z
        .strictObject({ years: count, months: count, weeks: count, days: count, workingDays: count })
        .exactOptional(),
    }),
    z.literal('empty'),
  ]),
});

export const CatalogueShown = z.strictObject({
  lifeEvents: z.array(
    z.strictObject({ id: z.string(), leaflet: z.string(), steps: z.array(Step), undo: z.array(Undo) }),
  ),
});
