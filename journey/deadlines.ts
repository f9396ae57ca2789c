import { type Day, plus, type Span } from './calendar.js';
import { addWorkingDays, nextWorkingDay } from './working-days.js';

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

export type AppealCode = 'K6N' | 'K3S' | 'K4S' | 'K6' | 'K3U' | 'K3' | 'A1';
export type AppealBody = 'nav-klageinstans' | 'statsforvalter' | 'superior-body' | 'une' | 'tax-appeals' | 'court';

/** Who hears an appeal, how long the recipient has from being notified, and the law that says so. */
export interface AppealRule {
  readonly body: AppealBody;
  readonly weeks?: number;
  readonly months?: number;
  readonly law: string;
}

export const appeals: Readonly<Record<AppealCode, AppealRule>> = {
  K6N: { body: 'nav-klageinstans', ...weeks(6), law: 'folketrygdloven § 21-12' },
  K3S: { body: 'statsforvalter', ...weeks(3), law: 'forvaltningsloven §§ 28, 29' },
  K4S: { body: 'statsforvalter', ...weeks(4), law: 'pasient- og brukerrettighetsloven §§ 7-2, 7-5' },
  K6: { body: 'tax-appeals', ...weeks(6), law: 'skatteforvaltningsloven § 13-4' },
  K3U: { body: 'une', ...weeks(3), law: 'utlendingsloven § 76, forvaltningsloven § 29' },
  K3: { body: 'superior-body', ...weeks(3), law: 'forvaltningsloven §§ 28, 29' },
  A1: { body: 'court', ...months(1), law: 'tvisteloven § 29-5' },
};

/** Until when, and to whom, a decision can be appealed by somebody who was notified on a day. */
export interface Appeal extends AppealRule {
  readonly until: Day;
}

/** A last day that falls on a Saturday, Sunday or holiday moves on (forvaltningsloven § 30, domstolloven § 149). */
export function appealUntil(code: AppealCode, notified: Day): Appeal {
  const { body, law, ...within } = appeals[code];
  return { ...within, body, law, until: nextWorkingDay(after(notified, within)) };
}
