import { type Day, dayOf } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { type Explanation, explain } from '../../journey/explain.js';
import { isEnd } from '../../journey/rounds/index.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { type Language, spokenIn, text } from '../../life-events/texts/text.js';
import { dateIn } from './in-words.js';
import { met } from './met.js';
import type { Showing, Shown } from './show-errand.js';
import { isOwnWord } from './timeline/is-yours.js';

interface Explaining extends Showing {
  leaflet: Leaflet;
  language: Language;
}

/** A sentence of the errand's, where there is one: what it needs is filled in. */
type Say = (key: string, more?: Readonly<Record<string, string>>) => string[];

/** Why an errand is as its viewer sees it, in the words that the person concerned reads; nothing for who sees no reasons. */
export function explainErrand(explaining: Explaining, errand: ErrandStanding, shown: Shown) {
  const { actor, standing, leaflet, language } = explaining;
  if (actor.kind === 'operator') return undefined;
  const seen: ErrandStanding = { ...errand, verdicts: [], decisions: [], ...shown };
  const found = explain(leaflet, { ...standing, errands: [seen] }, errand.id);
  if (!found) return undefined;
  const say = sayingOf(explaining, seen);
  const { errand: _, rules, ...rest } = found;
  const said = { language, title: say(`${standing.lifeEvent}.${errand.step}.title`)[0] ?? errand.step };
  return {
    ...said,
    says: sentencesOf(explaining, found, say),
    ...rest,
    rules: rules.map((it) => ({ ...it, ...saidOf(say(`${standing.lifeEvent}.rule.${it.rule}.${met(it)}`)) })),
  };
}

function sayingOf({ actor, standing, leaflet, language }: Explaining, errand: ErrandStanding): Say {
  const name = leaflet.bodies[errand.with]?.name;
  const params = { body: name ? name[language === 'en' ? 'en' : 'nb'] : errand.with };
  const isOthers = actor.kind === 'person' && !isOwnWord({ errand, viewer: actor });
  return (key, more) =>
    spokenIn(language, key) === undefined
      ? []
      : [text(language, key, { ...params, ...more }, isOthers ? 'others' : undefined, standing.grief && 'grief')];
}

/** How it stands, why, on whose word, and by when. */
function sentencesOf(
  { language, standing, now }: Explaining,
  { errand, decision, due }: Explanation,
  say: Say,
): string[] {
  const date = (day: Day) => ({ date: dateIn(language, day) });
  const until = decision?.appeal?.until;
  return [
    ...howItStands(errand, say, date),
    ...(errand.cause === undefined ? [] : because(errand.cause, standing.lifeEvent, say)),
    ...(errand.word === undefined || errand.state === 'asking'
      ? []
      : say(`word.${errand.word}`, date(dayOf(errand.since)))),
    ...(due && !isEnd(errand.state) ? say(`deadline.${due.kind}`, date(due.on)) : []),
    ...(until !== undefined && until >= dayOf(now) ? say('deadline.appeal', date(until)) : []),
  ];
}

function howItStands({ state, held, waitsFor, opens }: ErrandStanding, say: Say, date: (day: Day) => { date: string }) {
  if (isEnd(state)) return say(`end.${state}`);
  if (held) return say('state.held');
  if (waitsFor !== 'date') return say(`waits.${waitsFor}`);
  return opens === undefined ? [] : say('waits.date', date(opens));
}

/** A body's filter is told by its own sentence. */
function because(cause: string, lifeEvent: string, say: Say): string[] {
  const [kind = '', rule] = cause.split(':');
  return say(`cause.${kind}`, { why: (rule === undefined ? [] : say(`${lifeEvent}.rule.${rule}.unmet`)).join() });
}

const saidOf = ([says]: string[]) => (says === undefined ? {} : { says });
