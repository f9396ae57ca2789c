import { z } from 'zod';
import { Day } from '../words.js';

const Rule = z.strictObject({ name: z.string(), law: z.string() });
const Field = z.strictObject({
  name: z.string(),
  from: z.string(),
  basis: z.string(),
  flows: z.enum(['law', 'consent']),
});

/** What begins it, who may give it, and which kinds take it back; `tells` where it starts no journey. */
const Trigger = z.strictObject({
  kind: z.string(),
  by: z.array(z.enum(['register', 'person', 'body'])),
  reversedBy: z.array(z.string()),
  law: z.string().exactOptional(),
  tells: z.literal(true).exactOptional(),
});

const Step = z.strictObject({
  id: z.string(),
  /** The row of the law's own list that it is a part of, where that is several steps. */
  group: z.string().exactOptional(),
  /** The role of the party that it is about. */
  each: z.string(),
  /** Bodies by id; or the body follows from where somebody lives. */
  with: z.union([z.array(z.string()), z.literal('by-findings')]),
  round: z.enum(['application', 'notice', 'automatic', 'tracked', 'repair', 'own']),
  after: z.array(z.string()),
  onlyIf: z.array(Rule),
  filters: z.array(Rule),
  doneWhen: Rule.exactOptional(),
  /** It comes again, period by period, while this holds. */
  recurs: z.literal(true).exactOptional(),
  while: Rule.exactOptional(),
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

/** Another life event, or somebody's page, that may be proposed. */
const Link = z.strictObject({
  id: z.string(),
  to: z.string().exactOptional(),
  law: z.string(),
  onlyIf: z.array(Rule),
});

const LifeEvent = z.strictObject({
  id: z.string(),
  leaflet: z.string(),
  triggers: z.array(Trigger),
  steps: z.array(Step),
  links: z.array(Link),
  undo: z.array(Undo),
});

export const CatalogueShown = z.strictObject({ lifeEvents: z.array(LifeEvent) });
