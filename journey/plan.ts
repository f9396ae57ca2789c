/** Which errands a journey wants on a day, and what the rules say of each. */
import { type Day, isBefore, plus } from './calendar.js';
import type { Duration } from './deadlines.js';
import type { Leaflet, Period, Step } from './define.js';
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
  lasts?: Day;
  /** How long the body has, where that depends on the matter. */
  answersWithin?: Duration;
  asks: readonly Ref[];
  seenBy: readonly Ref[];
}

export interface Plan {
  wanted: Wanted[];
  /** The next day on which the plan may come out otherwise. */
  nextChange?: Day;
}

/** Plans every step, or only those named. */
export function plan(leaflet: Leaflet, journey: Journey, today: Day, only?: Iterable<string>): Plan {
  const wanted: Wanted[] = [];
  const changes: (Day | undefined)[] = [];
  for (const id of only ?? Object.keys(leaflet.steps)) {
    const step = leaflet.steps[id]!;
    if (step.inForce !== undefined && isBefore(today, step.inForce)) changes.push(step.inForce);
    else
      for (const party of withRole(journey.parties, step.each)) {
        const view = viewOf(journey, party, today);
        wanted.push(...wantedOf(leaflet, journey, id, step, view, changes));
        changes.push(view.nextChange());
      }
  }
  const nextChange = earliest(changes);
  return nextChange === undefined ? { wanted } : { wanted, nextChange };
}

function wantedOf(
  leaflet: Leaflet,
  journey: Journey,
  id: string,
  step: Step,
  view: View,
  changes: (Day | undefined)[],
): Wanted[] {
  const period = step.every?.(view);
  if (step.every && (period === undefined || (step.while && step.while.judge(view) !== 'yes'))) return [];
  if (period && !isBefore(period.until, view.today)) changes.push(plus(period.until, { days: 1 }));
  return bodiesOf(leaflet, step, view).map((body) => wantedWith(leaflet, journey, id, step, view, body, period));
}

function wantedWith(
  { bodies }: Leaflet,
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
  const opens = latest([step.opens?.(view), period?.opens, step.urgent ? undefined : settledOn(journey, view)]);
  const due = dueOf(step, view, period);
  const lasts = step.lasts?.(view);
  const answersWithin = typeof step.answersWithin === 'function' ? step.answersWithin(view) : undefined;
  const seenBy = seers(journey, step, bodies[body]!, view);
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
    ...(lasts !== undefined && { lasts }),
    ...(answersWithin && { answersWithin }),
  };
}

/** A body that the leaflet does not know is as good as none. */
function bodiesOf({ bodies }: Leaflet, { with: body }: Step, view: View): string[] {
  const ids = typeof body === 'function' ? [body(view)] : typeof body === 'string' ? [body] : body;
  return ids.filter((id) => id !== undefined && Object.hasOwn(bodies, id)) as string[];
}

/** Whose word it takes: of those whom the step names, who sees it; where it names nobody, all who do. */
export function askedOf(step: Step, view: View, seenBy: readonly Ref[]): readonly Ref[] {
  const named = step.asks?.of(view).map((it: Party) => it.ref);
  return named ? named.filter((ref) => seenBy.includes(ref)) : seenBy;
}

function dueOf({ due }: Step, view: View, period?: Period): Due | undefined {
  const on = due?.on(view) ?? period?.until;
  if (on === undefined) return undefined;
  const { kind = 'rightLost', law, partly } = due ?? {};
  return { on, kind, ...(law !== undefined && { law }), ...(partly && { partly }) };
}

/** Until then the trigger, or the party it brought, may still be taken back. */
const settledOn = (journey: Pick<Journey, 'trigger'>, { about }: Pick<View, 'about'>): Day | undefined =>
  latest([journey.trigger.settlesOn, about.settlesOn]);

export const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && isBefore(b, a)) ? b : a), undefined);

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && isBefore(a, b)) ? b : a), undefined);
