/** What one participant sees of a journey, ready to be read: computed for that viewer alone. */
import { z } from 'zod';
import { DayShown } from './day-shown.js';
import { Offer } from './offer.js';
import { RuleShown } from './rule-shown.js';
import { Status } from './status.js';

export const languages = ['nb', 'nn', 'en', 'se'] as const;

const Link = z.strictObject({ says: z.string(), href: z.string(), body: z.string().exactOptional() });

/** An errand as a row, and opened. */
export const Row = z.strictObject({
  errand: z.string(),
  step: z.string(),
  title: z.string(),
  /** Whom it is about, where the journey is about more than one: "first twin", "you". */
  about: z.string().exactOptional(),
  status: Status,
  /** The line under the title: who has it, and by when. */
  line: z.string(),
  body: z.strictObject({ id: z.string(), name: z.string(), phone: z.string().exactOptional(), simulated: z.boolean() }),
  /** Who has it, since when, and when an answer is expected, as words. */
  has: z.string(),
  since: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  due: DayShown.exactOptional(),
  /** What has happened, a sentence each. */
  story: z.array(z.string()),
  rules: z.array(RuleShown),
  /** What to do about a decision one disagrees with. */
  disagree: z.string().exactOptional(),
  /** The body's own text, where the viewer may read it. */
  letters: z.array(z.strictObject({ on: z.string(), text: z.string() })).exactOptional(),
  offers: z.array(Offer),
  links: z.array(Link),
  /** There is a field card to look at: its address. */
  card: z.string().exactOptional(),
});
export type Row = z.output<typeof Row>;

/** What may concern the viewer beside this journey: another of theirs, one that they may start, or somebody else's page. */
export const Beside = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Why it is shown here. */
  says: z.string().exactOptional(),
  rules: z.array(RuleShown),
  law: RuleShown.shape.law,
  /** The viewer follows it already: the journey, and where it can be looked at. */
  journey: z.string().exactOptional(),
  page: z.string().exactOptional(),
  offers: z.array(Offer),
});
export type Beside = z.output<typeof Beside>;

export const sectionIds = ['yours', 'withBodies', 'byItself', 'later', 'unknown', 'notNow', 'over'] as const;

export const Section = z.strictObject({
  id: z.enum(sectionIds),
  heading: z.string(),
  lead: z.string().exactOptional(),
  rows: z.array(Row),
});
export type Section = z.output<typeof Section>;

export const Timeline = z.strictObject({
  journey: z.string(),
  lifeEvent: z.string(),
  /** Changes when something the viewer may see has changed, and says nothing else. */
  version: z.string(),
  /** The language most of it is in; a sentence without a translation is in bokmål. */
  language: z.enum(languages),
  /** The event and its date. */
  event: z.string(),
  /** How it stands, as one sentence. */
  heading: z.string(),
  lead: z.string().exactOptional(),
  mood: z.enum(['plain', 'grief', 'stopped', 'finished']),
  /** What the viewer is told about their own protected address. */
  protected: z.string().exactOptional(),
  counts: z.array(
    z.strictObject({ section: z.enum(sectionIds), count: z.int(), word: Status.shape.word, says: z.string() }),
  ),
  /** In the order they are read; empty ones are left out. */
  sections: z.array(Section),
  dates: z.array(
    DayShown.extend({
      title: z.string(),
      status: Status.shape.word.exactOptional(),
      errand: z.string().exactOptional(),
      isToday: z.literal(true).exactOptional(),
    }),
  ),
  /** What may concern the viewer beside this journey. */
  beside: z.array(Beside),
  /** What can be done about the journey itself: say that something has changed, report an error. */
  offers: z.array(Offer),
  updated: z.string(),
});
export type Timeline = z.output<typeof Timeline>;
