import { dayOf } from '../../../journey/calendar.js';
import { inForce, isHumanAsked, isUntold } from '../../../journey/errand.js';
import type { Status } from '../../shapes/status.js';
import { dateIn } from '../in-words.js';
import { met } from '../met.js';
import { bodyName } from './body-shown.js';
import { isByMachine } from './by-machine.js';
import { causeSaid } from './cause-said.js';
import { expectedOn } from './expected-on.js';
import { isAsked, isInquiredOf, isOwnWord, isStuckWithOthers } from './is-yours.js';
import { isNotFollowed } from './left-alone.js';
import { capital } from './saying.js';
import type { OfErrand } from './seeing.js';
import { stepKey } from './step-key.js';

/** Who has an errand, and by when, in one line. */
export function lineOf(of: OfErrand, word: Status['word']): string {
  return capital(saidOf(of, word));
}

function saidOf(of: OfErrand, word: Status['word']): string {
  if (isInquiredOf(of)) return of.say('timeline.line.inquired', body(of));
  if (isHumanAsked(of.errand)) return of.say('timeline.line.human', body(of));
  if (isStuckWithOthers(of)) return of.say('timeline.line.othersMust');
  if (isUntold(of.errand)) return causeSaid(of, of.errand.aside?.cause ?? '') ?? lines[word](of);
  return lines[word](of);
}

type Line = (of: OfErrand) => string;

const body = (of: OfErrand) => ({ body: bodyName(of, of.errand.with) });
const since = ({ language, errand }: OfErrand) => ({ date: dateIn(language, dayOf(errand.since)) });
const simply =
  (key: string): Line =>
  (of) =>
    of.say(key, { ...body(of), ...since(of) });

/** The day of the decision that holds. */
const decided =
  (key: string): Line =>
  (of) => {
    const on = inForce(of.errand)?.on;
    return of.say(key, { ...body(of), ...(on === undefined ? since(of) : { date: dateIn(of.language, on) }) });
  };

const notFollowed = simply('cause.not-followed');

const lines: Record<Status['word'], Line> = {
  waiting: (of) => waiting[of.errand.waitsFor]?.(of) ?? simply('waits.errand')(of),
  asking: (of) => (isNotFollowed(of) ? notFollowed(of) : isAsked(of) ? question(of) : others(of)),
  preparing: simply('timeline.line.preparing'),
  submitting: simply('timeline.line.submitting'),
  withBody,
  stalled: (of) => causeSaid(of, of.errand.cause ?? 'unknown') ?? simply('cause.unknown')(of),
  unreachable: simply('timeline.line.unreachable'),
  held: simply('cause.stopped'),
  granted,
  refused: decided('timeline.line.refused'),
  acknowledged: simply('timeline.line.acknowledged'),
  done: (of) => (of.errand.word === 'register' ? of.say('word.register') : simply('timeline.line.done')(of)),
  toldUs: told,
  lapsed: simply('end.lapsed'),
  declined: (of) => (isNotFollowed(of) ? notFollowed(of) : simply('end.declined')(of)),
  withdrawn: (of) => simply(of.errand.cause === 'trigger-annulled' ? 'cause.trigger-annulled' : 'end.withdrawn')(of),
  superseded: simply('end.superseded'),
  notRelevant: (of) => because(of, 'no') ?? simply('end.notRelevant')(of),
  unknown,
};

/** Who was not asked, or another alone, has answered nothing. */
const others = (of: OfErrand): string => of.say(`timeline.line.${isOwnWord(of) ? 'others' : 'othersAsked'}`);

/** Who has no way to confirm it is not said not to have. */
function told(of: OfErrand): string {
  if (of.errand.appealing && of.errand.state === 'withBody') return appealed(of, 'saidAppealed');
  const isConfirmed = (of.leaflet.bodies[of.errand.with]?.signals ?? []).length > 0;
  return simply(`timeline.line.${isConfirmed ? 'told' : 'saidSo'}`)(of);
}

/** Until when it holds, where the law ends it by itself. */
function granted(of: OfErrand): string {
  const { lasts, expired } = of.errand;
  if (lasts === undefined) return decided('timeline.line.granted')(of);
  const until = { date: dateIn(of.language, lasts) };
  if (expired) return of.say('timeline.line.expired', until);
  return `${decided('timeline.line.granted')(of)} ${of.say('timeline.line.lasts', until)}`;
}

const waiting: Readonly<Record<string, Line>> = {
  date: ({ say, language, errand }) =>
    say('waits.date', { date: dateIn(language, errand.opens ?? errand.due?.on ?? '') }),
  settling: simply('waits.settling'),
  errand: before,
};

/** The steps that come first, of those that the viewer sees. */
function before(of: OfErrand): string {
  const { leaflet, standing, say, errand } = of;
  const steps = (leaflet.steps[errand.step]?.after ?? []).map((it) => (typeof it === 'string' ? it : it.step));
  const open = standing.errands.find((it) => steps.includes(it.step) && isOpen.has(it.state));
  return open
    ? say('timeline.line.after', { step: say(stepKey({ standing, errand: open }, 'title')) })
    : say('waits.errand');
}

const isOpen = new Set(['waiting', 'asking', 'preparing', 'submitting', 'withBody', 'stalled']);

function question(of: OfErrand): string {
  const { say, errand } = of;
  const about = errand.question?.about ?? 'consent';
  if (about === 'more') return say(`question.${isByMachine(of) ? 'more' : 'moreYourself'}`, body(of));
  const own = about === 'finding' ? [] : about === 'apply' ? (['yourself', 'you'] as const) : (['you'] as const);
  const key = own.map((part) => stepKey(of, part)).find((it) => say.has(it));
  return key === undefined ? say(`question.${about}`, body(of)) : say(key);
}

function withBody(of: OfErrand): string {
  const on = expectedOn(of);
  if (of.errand.appealed) return appealed(of, 'appealed');
  if (on === undefined) return of.say('timeline.line.withBody', body(of));
  return of.say('timeline.line.expected', { ...body(of), date: dateIn(of.language, on) });
}

/** The appeal is sent, or they have said that they sent it; and by when an answer is expected. */
function appealed(of: OfErrand, how: 'appealed' | 'saidAppealed'): string {
  const on = of.errand.appealing && expectedOn(of);
  const isSent = of.say(`timeline.line.${how}`, { ...body(of), ...since(of) });
  return on === undefined ? isSent : `${isSent} ${of.say('timeline.line.awaited', { date: dateIn(of.language, on) })}`;
}

function unknown(of: OfErrand): string {
  const why = because(of, 'unknown') ?? of.say('waits.unknown');
  const { opens } = of.errand;
  if (opens === undefined || opens <= of.today) return why;
  return of.say('timeline.line.opens', { why, date: dateIn(of.language, opens) });
}

/** The first rule that gave this answer, in words. */
function because({ errand, standing, say }: OfErrand, answer: 'no' | 'unknown'): string | undefined {
  const found = errand.verdicts.find((it) => it.answer === answer);
  const key = found && `${standing.lifeEvent}.rule.${found.rule}.${met(found)}`;
  return key !== undefined && say.has(key) ? say(key) : undefined;
}
