/** A task's title is the question to be settled, by its cause and the rule behind it. */
import { behind, causeOf } from './cause-of.js';
import { doubtOf, findingAsked } from './doubt-of.js';
import { bodyName, stepTitle } from './names.js';
import type { OfTask } from './of-task.js';

export function titleOf(of: OfTask): string {
  const { say, task } = of;
  const doubt = doubtOf(of);
  const question = doubt
    ? findingAsked(of, doubt)
    : say(`desk.cause.${causeOf(of)}.question`, { body: bodyName(of, task.body) });
  return say('desk.title', { step: stepTitle(of), question });
}

export function whyOf(of: OfTask): string {
  const { say, task } = of;
  const cause = causeOf(of);
  const why = say(`desk.cause.${cause}.why`, { body: bodyName(of, task.body), rule: ruleSaid(of, behind(of)) }).trim();
  return doubtOf(of) ? `${why} ${say('desk.cause.rule.why')}` : why;
}

/** A rule as a statement about the applicant; the other way round where it is the filter that was not met. */
export function ruleSaid({ say, lifeEvent }: OfTask, rule: string | undefined): string {
  const key = `desk.${lifeEvent}.rule.${rule}`;
  return say.has(key) ? say(key) : (rule ?? '');
}

/** What stands over the answers. */
export function askedOf(of: OfTask): string {
  const { say, task } = of;
  const key = doubtOf(of) ? 'answer' : (asks[causeOf(of)] ?? 'general');
  return say(`desk.ask.${key}`, { body: bodyName(of, task.body) });
}

const asks: Readonly<Record<string, string>> = {
  'no-answer': 'decided',
  'appeal-unanswered': 'appeal',
  'contradicting-decisions': 'stands',
  'refused-by-body': 'refused',
  'nobody-to-ask': 'who',
  'human-asked': 'human',
  'outcome-unknown': 'arrived',
  repair: 'repaired',
  unavailable: 'again',
  undelivered: 'again',
  unreadable: 'again',
};
