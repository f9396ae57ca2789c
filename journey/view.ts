/** What a rule, a deadline or a resolver may look at: one journey on one day, from where one party stands. */

import { type Day, isBefore } from './calendar.js';
import type { Answer } from './eligibility.js';
import { type Errand, inForce } from './errand.js';
import { ofStep } from './errands.js';
import type { Finding, Value } from './findings.js';
import type { Journey } from './journey.js';
import { type Party, withRole } from './parties.js';
import { isEnd } from './rounds/index.js';

/** Something a rule looked at, as it was then: a finding by name, or `outcome:` and a step. Without a value nobody knew. */
export interface Looked {
  of: string;
  at: string;
  value?: Value;
  source?: string;
  asOf?: Day;
}

export interface View {
  readonly today: Day;
  readonly about: Party;
  /** The finding's value, or undefined where nobody knows yet. */
  finding(name: string, of?: Party): Value | undefined;
  one(role: string): Party | undefined;
  every(role: string): readonly Party[];
  /** How the step about this party has ended so far; 'open' while it has not, 'expired' where what was granted holds no more, undefined where it was never planned. A decision stands while it is appealed. */
  outcome(step: string, of?: Party): string | undefined;
  /** The day of the decision that holds now about this party. */
  decided(step: string, of?: Party): Day | undefined;
  /** Whether a day has come. A day yet to come is remembered, so that the plan is made again on it. */
  reached(day: Day | undefined): Answer;
  /** The day the trigger happened, or is expected to. */
  readonly triggered: Day;
  /** What is looked at from now on is noted in the list, until the next call. */
  startLooking(): Looked[];
  nextChange(): Day | undefined;
}

export function viewOf(journey: Journey, about: Party, today: Day): View {
  let looked: Looked[] = [];
  let change: Day | undefined;
  const note = (it: Looked): void => {
    if (!looked.some((known) => known.at === it.at && known.of === it.of)) looked.push(it);
  };
  return {
    today,
    about,
    triggered: journey.trigger.on,
    finding(name, of = about) {
      const found = journey.findings[of.ref]?.[name];
      note({ of: of.ref, at: name, ...(found && shown(found)) });
      return found?.value;
    },
    one: (role) => withRole(journey.parties, role)[0],
    every: (role) => withRole(journey.parties, role),
    outcome(step, of = about) {
      const value = latestOutcome(journey, step, of);
      note({ of: of.ref, at: `outcome:${step}`, ...(value !== undefined && { value }) });
      return value;
    },
    decided: (step, of = about) => {
      const last = latest(journey, step, of);
      return last && inForce(last)?.on;
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

const shown = ({ value, source, asOf }: Finding) => ({ value, source, asOf });

const latest = (journey: Journey, step: string, of: Party): Errand | undefined =>
  ofStep(journey.errands, step).findLast((it) => it.about === of.ref);

const latestOutcome = (journey: Journey, step: string, of: Party): string | undefined => {
  const last = latest(journey, step, of);
  return last && outcomeOf(last);
};

function outcomeOf(errand: Errand): string {
  if (isEnd(errand.state)) return errand.expired ? 'expired' : errand.state;
  return (errand.appealed && inForce(errand)?.outcome) ?? 'open';
}
