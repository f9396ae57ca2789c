import { dayOf } from '../../../journey/calendar.js';
import { isEnd } from '../../../journey/rounds/index.js';
import type { DayShown } from '../../shapes/day-shown.js';
import type { Row } from '../../shapes/timeline.js';
import { dateIn } from '../in-words.js';
import { aboutOf } from './about-of.js';
import { appealUntil } from './appeal-until.js';
import { bodyShown } from './body-shown.js';
import { dayShown } from './day-shown.js';
import { disagreeOf } from './disagree.js';
import { expectedOn } from './expected-on.js';
import { hasIt } from './has-it.js';
import { lineOf } from './line.js';
import { linksOf } from './links-of.js';
import { offersOf } from './offers-of.js';
import { rulesShown } from './rules-shown.js';
import type { OfErrand } from './seeing.js';
import { statusOf } from './status-of.js';
import { stepKey } from './step-key.js';
import { storyOf } from './story.js';

/** An errand as its viewer reads it: closed, and opened. */
export function rowOf(of: OfErrand): Row {
  const { errand, say, language } = of;
  const status = statusOf(of);
  const expected = expectedOn(of);
  return {
    errand: errand.id,
    step: errand.step,
    title: titleOf(of),
    ...optional('about', aboutOf(of)),
    status,
    line: lineOf(of, status.word),
    body: bodyShown(of),
    has: hasIt(of),
    ...(isEnd(errand.state) ? {} : { since: dateIn(language, dayOf(errand.since)) }),
    ...optional('expected', expected && say('timeline.date.by', { date: dateIn(language, expected) })),
    ...optional('due', dueOf(of)),
    story: storyOf(of),
    rules: rulesShown(of),
    ...optional('disagree', disagreeOf(of)),
    ...optional('letters', of.letters.get(errand.id)),
    offers: offersOf(of),
    links: linksOf(of),
    ...optional('card', cardOf(of)),
  };
}

type Optional<Name extends keyof Row> = { [Each in Name]?: NonNullable<Row[Each]> };

const optional = <Name extends keyof Row>(name: Name, it: unknown): Optional<Name> =>
  (it === undefined ? {} : { [name]: it }) as Optional<Name>;

const titleOf = (of: OfErrand): string => {
  const key = stepKey(of, 'title');
  return of.say.has(key) ? of.say(key) : of.errand.step;
};

/** A deadline counts until the body has it; a refusal's, while it can be appealed. */
export function dueOf(of: OfErrand): DayShown | undefined {
  const { errand } = of;
  const until = errand.state === 'refused' ? appealUntil(of) : undefined;
  if (until !== undefined) return dayShown(of, until, 'appeal');
  if (!errand.due || errand.arrived || errand.state === 'withBody' || isEnd(errand.state)) return undefined;
  return dayShown(of, errand.due.on, errand.due.kind);
}

function cardOf({ leaflet, errand, standing }: OfErrand): string | undefined {
  const has = (leaflet.steps[errand.step]?.fields ?? []).length > 0 && errand.kind !== 'repair';
  return has ? `/journeys/${standing.journey}/errands/${errand.id}/field-card` : undefined;
}
