import type { Day } from '../../../journey/calendar.js';
import type { DayShown } from '../../shapes/day-shown.js';
import { dateIn, distanceIn } from '../in-words.js';
import { bodyName } from './body-shown.js';
import type { OfErrand } from './seeing.js';
import { stepKey } from './step-key.js';

/** A day of an errand: its label, the date first and how far it is after. */
export function dayShown(of: OfErrand, on: Day, kind: DayShown['kind']): DayShown {
  const { say, language, today, errand } = of;
  const label = say(labels[kind], { date: dateIn(language, on), body: bodyName(of, errand.with) });
  return {
    on,
    kind,
    says: kind === 'happened' ? label : `${label} · ${distanceIn(language, today, on)}`,
    ...losesOf(of, kind),
  };
}

const labels: Record<DayShown['kind'], string> = {
  rightLost: 'deadline.rightLost',
  sanction: 'deadline.sanction',
  bodysLimit: 'deadline.bodysLimit',
  nudge: 'deadline.nudge',
  appeal: 'deadline.appeal',
  expected: 'deadline.expected',
  opens: 'timeline.deadline.opens',
  happened: 'timeline.deadline.happened',
};

function losesOf(of: OfErrand, kind: DayShown['kind']): { loses?: string } {
  if (kind === 'appeal') return { loses: of.say('timeline.deadline.loses.appeal') };
  const key = stepKey(of, 'late');
  return (kind === 'rightLost' || kind === 'sanction' || kind === 'bodysLimit') && of.say.has(key)
    ? { loses: of.say(key) }
    : {};
}
