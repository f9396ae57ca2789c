import { type Day, plus, type Span } from './calendar.js';
import { addWorkingDays } from './working-days.js';

/** What is at stake: a right is lost, a penalty follows, the body itself is late, or we merely remind. */
export type DeadlineKind = 'rightLost' | 'sanction' | 'bodysLimit' | 'nudge';

/** A due date computed from what is known; `undefined` means that it cannot be known yet. */
export interface Deadline<View> {
  readonly kind: DeadlineKind;
  readonly law?: string;
  readonly on: (view: View) => Day | undefined;
  /** After that day a part of the right is lost for every day that passes; the rest can still be had. */
  readonly partly?: true;
}

/** Time as the law counts it; working days are counted after the calendar part. */
export interface Duration extends Span {
  readonly workingDays?: number;
}

type On<View> = Deadline<View>['on'];

export const rightLost = <View>(law: string, on: On<View>): Deadline<View> => ({ kind: 'rightLost', law, on });
/** The right is lost day by day from then on: what is sent later counts from the day it is sent. */
export const lossBegins = <View>(law: string, on: On<View>): Deadline<View> => ({
  ...rightLost(law, on),
  partly: true,
});
export const sanction = <View>(law: string, on: On<View>): Deadline<View> => ({ kind: 'sanction', law, on });
export const bodysLimit = <View>(law: string, on: On<View>): Deadline<View> => ({ kind: 'bodysLimit', law, on });
export const nudge = <View>(on: On<View>): Deadline<View> => ({ kind: 'nudge', on });

export const days = (n: number) => ({ days: n }) satisfies Duration;
export const weeks = (n: number) => ({ weeks: n }) satisfies Duration;
export const months = (n: number) => ({ months: n }) satisfies Duration;
export const workingDays = (n: number) => ({ workingDays: n }) satisfies Duration;

/** The last day of a duration that starts to run on a day, which itself does not count. */
export const after = (day: Day, { workingDays: working = 0, ...calendar }: Duration): Day =>
  addWorkingDays(plus(day, calendar), working);
