/** What a rule, a deadline or a resolver may look at: one journey on one day, from where one party stands. */
import type { Day } from './calendar.js';
import { isBefore } from './calendar.js';
import type { Answer } from './eligibility.js';
import type { Value } from './findings.js';
import type { Journey } from './journey.js';
import { type Party, withRole } from './parties.js';
import { isEnd } from './rounds/index.js';

/** Something a rule looked at: a finding by name, or the outcome of a step. */
export interface Looked {
  of: string;
  at: string;
}

export interface View {
  readonly today: Day;
  readonly about: Party;
  /** The finding's value, or undefined where nobody knows yet. */
  finding(name: string, of?: Party): Value | undefined;
  one(role: string): Party | undefined;
  every(role: string): readonly Party[];
  /** How the step about this party has ended so far; 'open' while it has not, undefined where it was never planned. */
  outcome(step: string, of?: Party): string | undefined;
  /** Whether a day has come. A day yet to come is remembered, so that the plan is made again on it. */
  reached(day: Day | undefined): Answer;
  /** The day the trigger happened, or is expected to. */
  readonly triggered: Day;
  startLooking(): Looked[];
  nextChange(): Day | undefined;
}

export function viewOf(journey: Journey, about: Party, today: Day): View {
  let looked: Looked[] = [];
  let change: Day | undefined;
  return {
    today,
    about,
    triggered: journey.trigger.on,
    finding(name, of = about) {
      looked.push({ of: of.ref, at: name });
      return journey.findings[of.ref]?.[name]?.value;
    },
    one: (role) => withRole(journey.parties, role)[0],
    every: (role) => withRole(journey.parties, role),
    outcome(step, of = about) {
      looked.push({ of: of.ref, at: `outcome:${step}` });
      return latestOutcome(journey, step, of);
    },
    reached(day) {
      if (day === undefined) return 'unknown';
      if (!isBefore(today, day)) return 'yes';
      if (change === undefined || isBefore(day, change)) change = day;
      return 'no';
    },
    startLooking() {
      looked = [];
      return looked;
    },
    nextChange: () => change,
  };
}

function latestOutcome(journey: Journey, step: string, of: Party): string | undefined {
  let found: string | undefined;
  for (const errand of Object.values(journey.errands))
    if (errand.step === step && errand.about === of.ref && errand.state !== 'superseded')
      found = isEnd(errand.state) ? errand.state : 'open';
  return found;
}
