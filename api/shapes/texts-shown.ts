import { z } from 'zod';
import { languages } from './timeline.js';

const Language = z.enum(languages);

/** What pages say of themselves; `{name}` in a sentence is filled in by the page. */
export const TextsShown = z.strictObject({
  /** The language that most of it is in. */
  language: Language,
  texts: z.record(z.string(), z.string()),
  /** The sentences that are in another language, and in which. */
  spokenIn: z.record(z.string(), Language),
});
