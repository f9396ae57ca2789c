/** Which errands a journey wants on a day, and what the rules say of each. */
import { type Day, isBefore } from './calendar.js';
import { bodyOf, type Leaflet, type Period, type Step } from './define.js';
import { type Answer, filter, judge, together, type Verdict } from './eligibility.js';
import type { Due } from './errand.js';
import type { Journey } from './journey.js';
import { type Party, type Ref, withRole } from './parties.js';
import { seers } from './sight.js';
import { type View, viewOf } from './view.js';

export interface Wanted {
  step: string;
  about: Ref;
  with: string;
  period?: Period;
  verdicts: readonly Verdict[];
  answer: Answer;
  /** The filter that keeps the body from acting by itself. */
  unmet?: string;
  isDone: boolean;
  opens?: Day;
  due?: Due;
  asks: readonly Ref[];
  seenBy: readonly Ref[];
}

export interface Plan {
  wanted: Wanted[];
  /** The next day on which the plan may come out otherwise. */
  nextChange?: Day;
}

/** Plans every step, or only those named. */
export function plan(leaflet: Leaflet, journey: Journey, today: Day, only?: ReadonlySet<string>): Plan {
  const wanted: Wanted[] = [];
  let nextChange: Day | undefined;
  const noteChange = (day: Day | undefined): void => {
    if (day !== undefined && (nextChange === undefined || isBefore(day, nextChange))) nextChange = day;
  };
  for (const [id, step] of Object.entries(leaflet.steps)) {
    if (only && !only.has(id)) continue;
    if (step.inForce !== undefined && isBefore(today, step.inForce)) noteChange(step.inForce);
    else
      for (const party of withRole(journey.parties, step.each)) {
        const view = viewOf(journey, party, today);
        wanted.push(...wantedOf(leaflet, journey, id, step, view));
        noteChange(view.nextChange());
      }
  }
  return nextChange === undefined ? { wanted } : { wanted, nextChange };
}

function wantedOf(leaflet: Leaflet, journey: Journey, id: string, step: Step, view: View): Wanted[] {
  const period = step.every?.(view);
  if (step.every && (period === undefined || step.while?.judge(view) !== 'yes')) return [];
  return bodies(step, view).map((body) => wantedWith(leaflet, journey, id, step, view, body, period));
}

function wantedWith(
  leaflet: Leaflet,
  journey: Journey,
  id: string,
  step: Step,
  view: View,
  body: string,
  period?: Period,
): Wanted {
  const judged = judge(step.onlyIf, view);
  const filtered = filter(step.filters, view);
  const unmet = filtered.find((it) => it.answer === 'no')?.rule;
  const opens = later(step.opens?.(view), period?.opens);
  const due = dueOf(step, view, period);
  const seenBy = seers(journey, step, bodyOf(leaflet, body), view);
  return {
    step: id,
    about: view.about.ref,
    with: body,
    verdicts: [...judged, ...filtered],
    answer: together(judged),
    isDone: step.doneWhen?.judge(view) === 'yes',
    asks: askedOf(step, view, seenBy),
    seenBy,
    ...(period && { period }),
    ...(unmet !== undefined && { unmet }),
    ...(opens !== undefined && { opens }),
    ...(due && { due }),
  };
}

function bodies(step: Step, view: View): readonly string[] {
  if (typeof step.with === 'string') return [step.with];
  if (typeof step.with !== 'function') return step.with;
  const body = step.with(view);
  return body === undefined ? [] : [body];
}

function askedOf(step: Step, view: View, seenBy: readonly Ref[]): readonly Ref[] {
  const named = step.asks?.of(view).map((it: Party) => it.ref);
  return named ? named.filter((ref) => seenBy.includes(ref)) : seenBy;
}

function dueOf(step: Step, view: View, period?: Period): Due | undefined {
  if (period)
    return { on: period.until, kind: step.due?.kind ?? 'rightLost', ...(step.due?.law && { law: step.due.law }) };
  const on = step.due?.on(view);
  if (!step.due || on === undefined) return undefined;
  return { on, kind: step.due.kind, ...(step.due.law && { law: step.due.law }) };
}

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined || b === undefined ? (a ?? b) : isBefore(a, b) ? b : a;
