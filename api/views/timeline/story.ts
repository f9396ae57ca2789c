import { dayOf, daysBetween } from '../../../journey/calendar.js';
import { inForce } from '../../../journey/errand.js';
import { isEnd } from '../../../journey/rounds/index.js';
import { dateIn, timeIn } from '../in-words.js';
import { bodyName } from './body-shown.js';
import { appealBodyName } from './disagree.js';
import { durationIn } from './duration-in.js';
import { usualTime } from './expected-on.js';
import { capital } from './saying.js';
import type { OfErrand } from './seeing.js';
import { stepKey } from './step-key.js';

/** What it is and what has happened, a sentence each. */
export const storyOf = (of: OfErrand): string[] => chapters.flatMap((tell) => tell(of)).map(capital);

type Chapter = (of: OfErrand) => string[];

const told =
  (key: string, isSo: (of: OfErrand) => boolean | undefined): Chapter =>
  (of) =>
    isSo(of) ? [of.say(key, { body: bodyName(of, of.errand.with) })] : [];

const chapters: readonly Chapter[] = [
  what,
  told('timeline.story.automatic', ({ errand }) => inForce(errand)?.automatic),
  forwarded,
  unreachable,
  quiet,
  told('timeline.story.anyway', ({ errand }) => errand.anyway && !errand.appealed),
  told('timeline.story.withheld', ({ errand }) => (errand.withheld ?? []).length > 0),
  reversed,
  appealed,
  usual,
];

function what(of: OfErrand): string[] {
  const key = stepKey(of, 'what');
  return of.say.has(key) ? [of.say(key)] : [];
}

function forwarded(of: OfErrand): string[] {
  const { with: to, forwardedBy } = of.errand;
  if (forwardedBy === undefined) return [];
  return [of.say('timeline.story.forwarded', { body: bodyName(of, forwardedBy), to: bodyName(of, to) })];
}

/** The ledger's clock is the machine's; a calendar that has leapt has taken it along. */
function unreachable(of: OfErrand): string[] {
  const { errand, ledger, say, language } = of;
  const since = ledger.unreachable.get(errand.id);
  if (since === undefined || isEnd(errand.state)) return [];
  const gone = say('timeline.story.unreachable', {
    body: bodyName(of, errand.with),
    time: timeIn(language, since),
  });
  const { due } = errand;
  return [gone, ...(due ? [say('timeline.story.still', { date: dateIn(language, due.on) })] : [])];
}

function quiet(of: OfErrand): string[] {
  const { errand, ledger, say, today } = of;
  if (errand.state !== 'withBody' || !ledger.nudged.has(errand.id)) return [];
  const days = daysBetween(dayOf(errand.since), today);
  return [say('timeline.story.quiet', { days: String(days), body: bodyName(of, errand.with) })];
}

function reversed({ errand, say, language }: OfErrand): string[] {
  const gone = errand.decisions.filter((it) => it.reversed);
  const days = [...new Set(gone.map(({ on }) => on))];
  return days.map((on) => say('timeline.story.reversed', { date: dateIn(language, on) }));
}

/** What happens next to an appeal, and when; what is silent has not said no. */
function appealed(of: OfErrand): string[] {
  const { errand, say, language } = of;
  const { appealing } = errand;
  if (!appealing || isEnd(errand.state)) return [];
  const { replyBy, ruleBy, hears } = appealing;
  const date = dateIn(language, replyBy);
  return [
    say('timeline.story.appealReply', { body: bodyName(of, errand.with), date }),
    ...(ruleBy === undefined
      ? []
      : [say('timeline.story.appealRuling', { appeal: appealBodyName(of, hears), date: dateIn(language, ruleBy) })]),
    say('timeline.story.appealStands'),
  ];
}

function usual(of: OfErrand): string[] {
  const time = of.errand.state === 'withBody' && !of.errand.appealing ? usualTime(of) : undefined;
  if (!time) return [];
  return [of.say('timeline.story.usual', { body: bodyName(of, of.errand.with), time: durationIn(of.say, time) })];
}
