import { inForce } from '../../../journey/errand.js';
import { isEnd } from '../../../journey/rounds/index.js';
import type { Timeline } from '../../shapes/timeline.js';
import { dateIn } from '../in-words.js';
import { appealUntil } from './appeal-until.js';
import { dayShown } from './day-shown.js';
import { happenedOf } from './event-of.js';
import { expectedOn } from './expected-on.js';
import type { Placed } from './heading-of.js';
import type { Seeing } from './seeing.js';

type DateShown = Timeline['dates'][number];

/** Every day that matters, in their order, with today among them. */
export function datesOf(seeing: Seeing, placed: readonly Placed[]): DateShown[] {
  const all = [...happenedOf(seeing), ...placed.flatMap(datesOfRow), todayOf(seeing)];
  return all.sort((a, b) => order(a, b));
}

/** What has happened on a day comes before what is due on it. */
const order = (a: DateShown, b: DateShown): number =>
  a.on === b.on ? Number(a.kind !== 'happened') - Number(b.kind !== 'happened') : a.on < b.on ? -1 : 1;

const todayOf = ({ today, say, language }: Seeing): DateShown => ({
  on: today,
  kind: 'happened',
  title: say('page.timeline.today'),
  says: say('timeline.date.today', { date: dateIn(language, today) }),
  isToday: true,
});

function datesOfRow({ of, row }: Placed): DateShown[] {
  const { errand } = row;
  const title = row.about === undefined ? row.title : `${row.title} · ${row.about}`;
  const [decided, expected] = [inForce(of.errand)?.on, expectedOn(of)];
  const isAwaited = of.errand.state === 'waiting' && of.errand.waitsFor === 'date' && of.errand.opens !== undefined;
  return [
    ...(decided === undefined ? [] : [{ ...dayShown(of, decided, 'happened'), status: row.status.word }]),
    ...(expected === undefined ? [] : [dayShown(of, expected, 'expected')]),
    ...replyOf(of),
    ...(row.due && row.due.on >= of.today ? [row.due] : []),
    ...(isAwaited ? [dayShown(of, of.errand.opens!, 'opens')] : []),
    ...appealOf(of),
  ].map((it) => ({ ...it, title, errand }));
}

/** Before it is ruled on, the body that decided has its own day to answer. */
function replyOf(of: Placed['of']): Omit<DateShown, 'title'>[] {
  const { replyBy, ruleBy } = of.errand.appealing ?? {};
  const isAhead =
    of.errand.state === 'withBody' && ruleBy !== undefined && replyBy !== undefined && replyBy >= of.today;
  return isAhead ? [dayShown(of, replyBy, 'bodysLimit')] : [];
}

/** Who was told yes may appeal as well, but hardly will. */
function appealOf(of: Placed['of']): Omit<DateShown, 'title'>[] {
  const until = appealUntil(of);
  if (until === undefined || of.errand.state === 'refused' || !isEnd(of.errand.state)) return [];
  const { says, ...it } = dayShown(of, until, 'appeal');
  return [{ ...it, says: `${says} · ${of.say('timeline.deadline.onlyIf')}` }];
}
