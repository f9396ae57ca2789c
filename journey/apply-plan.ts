/** Lays a new plan over the errands there are: they are added, judged again or superseded, never deleted. */
import { alarmsOf, lapses } from './alarms.js';
import { askOthers } from './ask.js';
import { endOf } from './calendar.js';
import { bodyFor, type Draft, errandOf, stepFor, without, write } from './draft.js';
import { filter, judge, sameVerdicts, together } from './eligibility.js';
import { type Due, type Errand, hasLeft, isInquired } from './errand.js';
import { allOfStep } from './errands.js';
import { renewExpiry } from './expiry.js';
import type { Wanted } from './plan.js';
import { asksOtherwise } from './question.js';
import { isFollowed, notFollowed } from './replies.js';
import { isEnd, isSettled } from './rounds/index.js';
import { kindOf, nextRound, say } from './say.js';
import { sayBeside } from './send.js';
import { openTask } from './tasks.js';
import { renewTime } from './time-to-answer.js';
import { viewOf } from './view.js';

/** Lays the plan of these steps over their errands. */
export function applyPlan(draft: Draft, wanted: readonly Wanted[], steps: Iterable<string>): void {
  const unwanted = new Set<string>();
  for (const step of steps) for (const { id } of allOfStep(draft.journey.errands, step)) unwanted.add(id);
  for (const it of wanted) {
    const known = allOfStep(draft.journey.errands, it.step).find((errand) => isFor(errand, it));
    unwanted.delete(known?.id ?? '');
    if (known) judgeAgain(draft, known, it);
    else begin(draft, it);
  }
  for (const id of unwanted) giveUp(draft, errandOf(draft, id)!);
}

const isFor = (errand: Errand, it: Wanted): boolean =>
  errand.about === it.about && isWith(errand, it.with) && errand.period === it.period?.name;

/** What was sent on is still what was wanted of the body that sent it. */
const isWith = (errand: Errand, body: string): boolean => errand.with === body || errand.forwardedBy === body;

function begin(draft: Draft, it: Wanted): void {
  const blank: Errand = {
    id: draft.ids(),
    step: it.step,
    about: it.about,
    with: it.with,
    ...(it.period && { period: it.period.name }),
    round: 1,
    number: 0,
    kind: 'own',
    state: 'waiting',
    since: draft.now,
    verdicts: it.verdicts,
    asked: it.asks,
    replies: {},
    alarms: [],
    decisions: [],
    seenBy: it.seenBy,
    ...(draft.leaflet.steps[it.step]?.asks && { whose: it.asks }),
    rules: draft.leaflet.version,
    ...(it.opens !== undefined && { opens: it.opens }),
    ...(it.due && { due: it.due }),
    ...(it.lasts !== undefined && { lasts: it.lasts }),
    ...(it.answersWithin && { answersWithin: it.answersWithin }),
    ...(it.unmet !== undefined && { cause: `filter:${it.unmet}` }),
  };
  const errand = write(draft, { ...blank, kind: kindOf(draft, blank), alarms: alarmsOf(draft, blank) });
  settleAtOnce(draft, errand, it);
  if (isElsewhere(draft, errand)) draft.replan = true;
}

/** Nothing was ever with this body, and the same is with another now. */
const isReplaced = (draft: Draft, errand: Errand): boolean => !hasLeft(errand) && isElsewhere(draft, errand);

/** It follows one with another body, whose outcome the plan was made with. */
const isElsewhere = ({ journey }: Draft, { id, step, about, period }: Errand): boolean =>
  period === undefined && allOfStep(journey.errands, step).some((it) => it.about === about && it.id !== id);

function settleAtOnce(draft: Draft, errand: Errand, it: Wanted): void {
  if (it.isDone) say(draft, errand.id, { type: 'done' }, { word: 'register' });
  else if (it.answer === 'no') say(draft, errand.id, { type: 'ruledOut' }, { cause: ruleAgainst(it) });
  else if (hasLapsed(draft, it.due, it.period)) say(draft, errand.id, { type: 'lapsed' });
}

/** What a caseworker wrote when they gave the rules what brings it back. */
const groundsOf = ({ grounds }: Errand): Partial<Errand> => (grounds === undefined ? {} : { grounds });

function judgeAgain(draft: Draft, before: Errand, it: Wanted): void {
  if (before.kind === 'repair') return;
  const known = renewTime(draft, renewExpiry(draft, before, it), it);
  const errand = refresh(draft, known, isInquired(known) ? { ...it, asks: known.asked } : it);
  if (it.isDone && !isEnd(errand.state)) say(draft, errand.id, { type: 'done' }, { word: 'register' });
  else if (it.answer === 'no' && !errand.anyway) turnAgainst(draft, errand, it);
  else if (comesBack(draft, errand, it)) settleAtOnce(draft, nextRound(draft, errand, groundsOf(errand)), it);
  else if (errand.told !== undefined && it.answer === 'yes') turnBack(draft, errand, it, errand.told);
  else if (isPastAtOnce(draft, known, errand)) say(draft, errand.id, { type: 'lapsed' });
  else if (errand.kind === 'automatic') refilter(draft, errand, it);
  else askAgain(draft, errand);
}

/** The day was not known before, or was thought later, and has passed already: no alarm rings for it any more. */
const isPastAtOnce = (draft: Draft, before: Errand, { state, due, period, ...errand }: Errand): boolean =>
  !isEnd(state) && !hasLeft(errand) && !errand.anyway && !sameDue(before.due, due) && hasLapsed(draft, due, period);

const hasLapsed = ({ now }: Draft, due: Due | undefined, period: unknown): boolean =>
  lapses(due, period) && endOf(due.on) <= now;

const ruleAgainst = (it: Wanted): string => it.verdicts.find((verdict) => verdict.answer === 'no')?.rule ?? it.step;

/** Who is asked is looked at as long as somebody may be; the rest while nothing has left. */
function refresh(draft: Draft, before: Errand, it: Wanted): Errand {
  const errand = same(before.asked, it.asks) || isEnd(before.state) ? before : askOthers(draft, before, it.asks);
  const isOpen = !isEnd(errand.state) || errand.state === 'notRelevant' || errand.state === 'lapsed';
  if (!isOpen || hasLeft(errand) || !isNews(draft, errand, it)) return errand;
  const next: Errand = {
    ...without(errand, 'opens', 'due', ...(errand.state === 'waiting' ? (['cause'] as const) : [])),
    rules: draft.leaflet.version,
    verdicts: it.verdicts,
    asked: it.asks,
    ...(it.opens !== undefined && { opens: it.opens }),
    ...(it.due && { due: it.due }),
    ...(errand.state === 'waiting' && it.unmet !== undefined && { cause: `filter:${it.unmet}` }),
  };
  return write(draft, next, isMoved(errand, next) ? { alarms: alarmsOf(draft, next) } : {});
}

/** A step that reads the same in a newer leaflet is judged by the same rules. */
const isNews = (draft: Draft, errand: Errand, it: Wanted): boolean =>
  stepFor(draft, errand) !== draft.leaflet.steps[errand.step] ||
  !sameVerdicts(errand.verdicts, it.verdicts) ||
  !same(errand.asked, it.asks) ||
  errand.opens !== it.opens ||
  !sameDue(errand.due, it.due) ||
  (errand.state === 'waiting' && errand.cause !== (it.unmet === undefined ? undefined : `filter:${it.unmet}`));

const isMoved = (a: Errand, b: Errand): boolean => a.opens !== b.opens || !sameDue(a.due, b.due);

function turnAgainst(draft: Draft, errand: Errand, wanted: Wanted): void {
  const rule = ruleAgainst(wanted);
  if (!hasLeft(errand)) {
    if (!isEnd(errand.state)) say(draft, errand.id, { type: 'ruledOut' }, { cause: rule });
    else if (isRuledOutOtherwise(draft, errand, rule)) write(draft, errand, { state: 'notRelevant', cause: rule });
  } else if (errand.told !== rule) {
    const it = write(draft, errand, { told: rule });
    if (!readsItself(draft, it, wanted, rule)) tellOf(draft, it, rule);
  }
}

/** Another rule ended it, or another body had it. */
function isRuledOutOtherwise(draft: Draft, errand: Errand, rule: string): boolean {
  if (errand.state === 'superseded') return isElsewhere(draft, errand);
  return errand.state === 'notRelevant' && !errand.word && errand.cause !== rule;
}

function turnBack(draft: Draft, errand: Errand, wanted: Wanted, rule: string): void {
  const it = write(draft, without(errand, 'told'));
  if (!readsItself(draft, it, wanted, rule)) tellOf(draft, it, rule);
}

/** The rule turned by what the body has from the same register itself: a death, a move. Nobody need tell it, least of all the dead. */
function readsItself(draft: Draft, errand: Errand, { verdicts }: Wanted, rule: string): boolean {
  const { readsItself: registers = [] } = bodyFor(draft, errand) ?? {};
  const looked = verdicts.find((it) => it.rule === rule)?.looked ?? [];
  const known = looked.filter((it) => it.value !== undefined);
  return known.length > 0 && known.every(({ source }) => source !== undefined && registers.includes(source));
}

/** What has been sent is corrected; what has been decided is only told to the body. */
export function tellOf(draft: Draft, errand: Errand, what: string): void {
  if (isEnd(errand.state) && !isSettled(errand.state)) return;
  if (!errand.arrived && !isEnd(errand.state)) write(draft, errand, { stale: what });
  else sayBeside(draft, errand, isEnd(errand.state) ? 'tell' : 'correct', what);
}

/** A rule has turned, the person has moved back, somebody follows it again, or a day that was thought past is not. */
const comesBack = (draft: Draft, errand: Errand, { asks, due }: Wanted): boolean =>
  errand.state === 'notRelevant' ||
  errand.state === 'superseded' ||
  (errand.state === 'declined' && errand.cause === notFollowed && isFollowed(draft, { ...errand, asked: asks })) ||
  (errand.state === 'lapsed' && due !== undefined && endOf(due.on) > draft.now);

function refilter(draft: Draft, errand: Errand, it: Wanted): void {
  if (it.unmet !== undefined && errand.state === 'withBody' && !errand.arrived)
    say(draft, errand.id, { type: 'filtered' }, { cause: `filter:${it.unmet}` });
  else if (it.unmet === undefined && errand.state === 'stalled' && errand.cause?.startsWith('filter:'))
    say(draft, errand.id, { type: 'retried' });
  else if (it.unmet !== undefined && isStalledByAnother(errand, it.unmet))
    openTask(draft, write(draft, errand, { cause: `filter:${it.unmet}` }));
  else askAgain(draft, errand);
}

const isStalledByAnother = ({ state, cause }: Errand, unmet: string): boolean =>
  state === 'stalled' && cause !== undefined && cause.startsWith('filter:') && cause !== `filter:${unmet}`;

/** A question that has been answered, or that has somebody to answer it at last, is put anew. */
function askAgain(draft: Draft, errand: Errand): void {
  if (errand.state === 'asking' && asksOtherwise(draft, errand)) say(draft, errand.id, { type: 'reopened' });
  else if (errand.state === 'stalled' && errand.cause === 'nobody-to-ask' && errand.asked.length > 0)
    say(draft, errand.id, { type: 'reasked' });
}

/** Who no longer is wanted: unsent is dropped, sent is told, decided stands until the successor is decided. A period that has opened has its own end. */
function giveUp(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair') return;
  if (errand.state === 'notRelevant' && isReplaced(draft, errand)) write(draft, errand, { state: 'superseded' });
  if (isEnd(errand.state)) return;
  if (draft.journey.parties[errand.about]?.left !== undefined) return;
  if (errand.period === undefined) say(draft, errand.id, { type: 'superseded' });
  else if (errand.state === 'waiting' && errand.question === undefined) say(draft, errand.id, { type: 'ruledOut' });
  else if (asksToKnow(errand)) hearAnswer(draft, errand);
}

/** It asks, or has been answered in doubt and will ask on when the doubt is gone. */
const asksToKnow = ({ state, question }: Errand): boolean =>
  (state === 'asking' || state === 'waiting') && question?.about === 'finding' && question.back === undefined;

/** What a past period asks to know is answered like any other question: a no ends it, else it goes on. */
function hearAnswer(draft: Draft, errand: Errand): void {
  const { onlyIf, filters } = stepFor(draft, errand);
  const view = viewOf(draft.journey, draft.journey.parties[errand.about]!, draft.today);
  const judged = judge(onlyIf, view);
  const verdicts = [...judged, ...filter(filters, view)];
  if (sameVerdicts(errand.verdicts, verdicts)) return;
  const it = write(draft, errand, { verdicts });
  if (together(judged) !== 'no' || hasLeft(it)) askAgain(draft, it);
  else say(draft, it.id, { type: 'ruledOut' }, { cause: judged.find(({ answer }) => answer === 'no')!.rule });
}

export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);

const sameDue = (a: Due | undefined, b: Due | undefined): boolean =>
  a?.on === b?.on && a?.kind === b?.kind && a?.law === b?.law && a?.partly === b?.partly;
