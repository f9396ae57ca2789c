import { z } from 'zod';
import { today } from './oslo-time.js';

/** When a body answers by itself. */
export const Timing = z.enum(['at once', 'later', 'never']);
export type Timing = z.infer<typeof Timing>;

/** Milliseconds until the answer, or nothing where none comes by itself. */
export const delay = (timing: Timing, later: number): number | undefined =>
  ({ 'at once': 0, later, never: undefined })[timing];

export interface AppealRule {
  body: string;
  weeks: number;
}

export const Decision = z.object({
  outcome: z.enum(['granted', 'refused']),
  text: z.string().optional(),
  automatic: z.boolean().default(false),
  decidedOn: z.iso.date().optional(),
});
export type Decision = z.input<typeof Decision>;

const texts = { granted: 'Vi har innvilget søknaden.', refused: 'Vi har avslått søknaden.' };

function weeksAfter(date: string, weeks: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + weeks * 7);
  return day.toISOString().slice(0, 10);
}

/** A decision as it is posted: a refusal says where and until when it can be appealed. */
export function decisionData(decision: Decision, appeal: AppealRule, day = today()) {
  const { outcome, text = texts[outcome], automatic = false, decidedOn = day } = decision;
  const until = weeksAfter(decidedOn, appeal.weeks);
  return {
    outcome,
    decidedOn,
    text,
    automatic,
    ...(outcome === 'refused' ? { appeal: { body: appeal.body, until } } : {}),
  };
}
