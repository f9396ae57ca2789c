import { z } from 'zod';
import { roundWords } from '../../journey/rounds/index.js';
import { Day } from '../words.js';
import { ErrandShown } from './errand-shown.js';
import { Decision, Due, End, Judgement, Looked, WaitsFor } from './journey-words.js';
import { languages } from './timeline.js';

/** Why an errand is as it is, in plain sentences and in the parts they are made of. */
const Explanation = z.strictObject({
  language: z.enum(languages),
  title: z.string(),
  says: z.array(z.string()),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      law: z.string().exactOptional(),
      answer: Judgement,
      looked: z.array(Looked),
      onlyKnownTo: z.string().exactOptional(),
      says: z.string().exactOptional(),
    }),
  ),
  waitsFor: WaitsFor,
  cause: z.string().exactOptional(),
  due: Due.exactOptional(),
  /** Words that would end it now, and the end that each would bring. */
  ends: z.array(z.strictObject({ word: z.enum(roundWords), end: End })),
  decision: Decision.exactOptional(),
  appeal: z
    .strictObject({
      body: z.string(),
      weeks: z.int().exactOptional(),
      months: z.int().exactOptional(),
      law: z.string(),
      until: Day.exactOptional(),
    })
    .exactOptional(),
});

/** One errand in full; the texts of letters by their ids, where the viewer may read them. */
export const ErrandExplained = ErrandShown.extend({
  journey: z.string(),
  explanation: Explanation.exactOptional(),
  texts: z.record(z.string(), z.string()).exactOptional(),
});
