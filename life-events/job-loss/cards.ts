/** Which report card is somebody's next. */
import { type Day, isBefore, plus } from '../../journey/calendar.js';
import type { Period } from '../../journey/define.js';
import type { View } from '../../journey/view.js';
import { benefitEnds, firstDay, reopenedEnds } from './days.js';
import { backAtWorkOn, dayOf } from './ending.js';
import { lostAgainOn } from './lost-again.js';
import { type Card, cardWithin, length, thirdWithoutLossEnds } from './report-cards.js';

/** A fortnight in which work began, or benefit ended, has its card too: there may be days owed before. */
export const nextCard = (view: View): Card | undefined => cardWithin({ first: begins(view), last: ends(view) }, view);

export const reportPeriod = (view: View): Period | undefined => periodOf(nextCard(view));

/** Of the weeks of a measure, until its last day or work that is found. */
export function nextMeasureCard(view: View): Card | undefined {
  const last = [dayOf(view, 'measureUntil'), backAtWorkOn(view)].filter((it) => it !== undefined).sort()[0];
  return cardWithin({ first: dayOf(view, 'measureFrom') ?? firstDay(view), last }, view);
}

export const measurePeriod = (view: View): Period | undefined => periodOf(nextMeasureCard(view));

const periodOf = (card: Card | undefined): Period | undefined =>
  card && { name: card.name, opens: card.opens, until: card.until };

const begins = (view: View): Day => lostAgainOn(view) ?? firstDay(view);

/** One card more than the third without a loss is shown, with the reason that it is the last. */
function ends(view: View): Day | undefined {
  if (lostAgainOn(view) !== undefined) return reopenedEnds(view);
  const third = thirdWithoutLossEnds(view);
  const last = benefitEnds(view);
  const end = third !== undefined && third === last ? plus(third, { days: length }) : last;
  return [backAtWorkOn(view), end].filter((it) => it !== undefined).sort()[0];
}

/** Whether the next card is about days after this one. */
export const isAfter = (card: Card | undefined, day: Day | undefined): boolean =>
  card !== undefined && day !== undefined && isBefore(day, card.monday);
