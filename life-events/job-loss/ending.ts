/** How work ended, and whether it has been found since, as it was told. */
import type { Day } from '../../journey/calendar.js';
import type { View } from '../../journey/view.js';

/** The ways that somebody may choose. */
export const endings = [
  'dismissed',
  'laid-off',
  'contract-ended',
  'resigned',
  'business-closed',
  'military',
  'studies',
] as const;

/** What kind of job was found. */
export const jobs = ['full-time', 'part-time', 'recalled'] as const;

const byAnEmployer = ['dismissed', 'laid-off', 'contract-ended', 'resigned'];

const code = (view: View, name: string): string | undefined => {
  const found = view.finding(name);
  return typeof found === 'string' ? found : undefined;
};

export const endingOf = (view: View): string | undefined => code(view, 'howItEnded');

/** Whether there was somebody to work for; undefined where nobody has said how it ended. */
export function hadEmployment(view: View): boolean | undefined {
  const ending = endingOf(view);
  return ending === undefined ? undefined : byAnEmployer.includes(ending);
}

export const dayOf = (view: View, name: string): Day | undefined => code(view, name);

/** The first day of a job that takes the place of the one that was lost; part-time work leaves a part of the loss. */
export const backAtWorkOn = (view: View): Day | undefined => (isPartTime(view) ? undefined : dayOf(view, 'jobFoundOn'));

export const isPartTime = (view: View): boolean => code(view, 'jobFoundIs') === 'part-time';
