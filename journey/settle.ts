/** Moves what has become possible, until nothing moves. */
import { pressingAt } from './alarms.js';
import { applyPlan } from './apply-plan.js';
import { type Day, isBefore } from './calendar.js';
import { type Draft, errandOf, stepFor, without, write } from './draft.js';
import { type Errand, isInquired } from './errand.js';
import { allOfStep, byId, ofStep } from './errands.js';
import { giveBack } from './inquiry.js';
import type { Early, Said } from './journey.js';
import { lookAgain } from './look-again.js';
import { isClosed } from './over.js';
import { earliest, plan } from './plan.js';
import { propose } from './proposals.js';
import { questionOf } from './question.js';
import { readersOf, waitersOf } from './readers.js';
import { isNotFollowed, notFollowed, type Verdict, verdictOf } from './replies.js';
import { isEnd } from './rounds/index.js';
import { say } from './say.js';
import { isHeld } from './stops.js';
import { letIn } from './take-part.js';
import { repairOf } from './tasks.js';

export function settle(draft: Draft): void {
  while (draft.replan || draft.ended.size > 0 || draft.touched.size > 0) {
    const ended = new Set(draft.ended);
    draft.ended.clear();
    replan(draft, ended);
    openWhatMay(draft, ended);
    tellAgain(draft);
    for (const step of ended) closePeriods(draft, step);
  }
}

/** Makes the plan again where it may have changed: the whole of it, or the steps that read an outcome that has just come. */
function replan(draft: Draft, ended: ReadonlySet<string>): void {
  const isWhole = draft.replan;
  draft.replan = false;
  const isFallen = draft.journey.trigger.status === 'annulled';
  if (isWhole && !isFallen) planWhole(draft);
  if (isWhole) lookAgain(draft);
  else if (!isFallen) planSome(draft, readersOf(draft.leaflet, ended));
  propose(draft);
}

function planWhole(draft: Draft): void {
  const turns = letIn(draft);
  const made = plan(draft.leaflet, draft.journey, draft.today);
  const steps = new Set(Object.keys(draft.leaflet.steps));
  for (const errand of draft.journey.errands) {
    steps.add(errand.step);
    draft.touched.add(errand.id);
  }
  applyPlan(draft, made.wanted, steps);
  draft.journey.planned = draft.today;
  planOn(draft, earliest([made.nextChange, turns]));
}

function planOn(draft: Draft, day: Day | undefined): void {
  if (draft.journey.replanOn === day) return;
  draft.journey = { ...without(draft.journey, 'replanOn'), ...(day !== undefined && { replanOn: day }) };
  draft.changed = true;
}

function planSome(draft: Draft, steps: ReadonlySet<string>): void {
  if (steps.size === 0) return;
  const { wanted, nextChange } = plan(draft.leaflet, draft.journey, draft.today, steps);
  applyPlan(draft, wanted, steps);
  const { replanOn } = draft.journey;
  if (nextChange !== undefined && (replanOn === undefined || isBefore(nextChange, replanOn))) planOn(draft, nextChange);
}

/** Only what has been written to, or waits for what has just ended, can have become possible. */
function openWhatMay(draft: Draft, ended: ReadonlySet<string>): void {
  for (const step of waitersOf(draft.leaflet, ended))
    for (const { id } of allOfStep(draft.journey.errands, step)) draft.touched.add(id);
  const may = [...draft.touched];
  draft.touched.clear();
  for (const id of may) goOn(draft, id);
}

function goOn(draft: Draft, id: string): void {
  const errand = errandOf(draft, id);
  if (errand?.state === 'asking') weigh(draft, errand);
  if (!errand || isHeld(draft.journey, errand) || errand.alarms.some((it) => it.what === 'opens')) return;
  if (errand.state === 'preparing') say(draft, id, { type: 'prepared' });
  else if (errand.state === 'waiting') open(draft, errand);
}

/** Whether those who were asked have answered, or nobody is left who could. */
function weigh(draft: Draft, errand: Errand): void {
  const word = verdictOf(draft, errand);
  const isGone = isNotFollowed(draft, errand);
  if (isInquired(errand) && (isGone || errand.asked.length === 0)) giveBack(draft, errand);
  else if (errand.asked.length === 0) say(draft, errand.id, { type: 'failed' }, { cause: 'nobody-to-ask' });
  else if (isGone) say(draft, errand.id, { type: 'declined' }, { cause: notFollowed });
  else if (word) say(draft, errand.id, { type: word }, saidBy(errand, word));
}

function saidBy({ asked, question, replies }: Errand, word: Verdict): Said {
  const isOwnNo = asked.some((ref) => replies[ref]?.says === 'no');
  if (word === 'declined' && !isOwnNo) return { cause: notFollowed };
  return question?.about === 'do' ? { word: 'person' } : {};
}

function open(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair')
    say(draft, errand.id, { type: 'opened' }, { cause: `repair:${repairOf(draft, errand)?.act}` });
  else if (prerequisitesHaveEnded(draft, errand) || presses(draft, errand)) openRound(draft, errand);
}

function openRound(draft: Draft, errand: Errand): void {
  const stands = errand.anyway ? 'applied-anyway' : errand.cause;
  if (errand.kind === 'automatic' && stands !== undefined) {
    say(draft, errand.id, { type: 'filtered' }, { cause: stands });
    return;
  }
  const question = questionOf(draft, errand, presses(draft, errand));
  if (question === 'nobody') return;
  if (question) write(draft, errand, { question });
  say(draft, errand.id, { type: 'opened', asks: question !== undefined });
}

function prerequisitesHaveEnded(draft: Draft, errand: Errand): boolean {
  return (stepFor(draft, errand).after ?? []).every((it) => {
    const all = ofStep(draft.journey.errands, typeof it === 'string' ? it : it.step);
    const same = all.filter((other) => other.about === errand.about);
    return (same.length > 0 ? same : all).every((other) => hasEnded(other, typeof it !== 'string'));
  });
}

/** What cannot wait any longer without a right being lost waits for nothing, and is left to the person. */
const presses = (draft: Draft, errand: Errand): boolean => {
  const at = pressingAt(errand);
  return at !== undefined && at <= draft.now;
};

const hasEnded = (errand: Errand, waitsOutAppeal: boolean): boolean =>
  isEnd(errand.state) && !(waitsOutAppeal && errand.alarms.some((it) => it.what === 'appealEnds'));

/** Answers that came early are told again to rounds that have moved since. */
function tellAgain(draft: Draft): void {
  if (draft.journey.early.length === 0) return;
  const isDue = (it: Early): boolean => errandOf(draft, it.errand)?.state !== it.deafIn;
  const due = draft.journey.early.filter(isDue);
  draft.journey.early = draft.journey.early.filter((it) => !isDue(it));
  for (const it of due) if (errandOf(draft, it.errand)?.round === it.round) say(draft, it.errand, it.event, it.says);
}

/** How many closed periods of a series a journey carries: so many may still be corrected. The store has them all. */
const carries = 3;

/** Only what has been shown as closed may leave. */
function closePeriods(draft: Draft, step: string): void {
  if (!draft.leaflet.steps[step]?.every) return;
  const closed = new Map<string, Errand[]>();
  for (const it of allOfStep(draft.journey.errands, step))
    if (isClosed(it)) closed.set(`${it.about}|${it.with}`, [...(closed.get(`${it.about}|${it.with}`) ?? []), it]);
  const old = [...closed.values()].flatMap((all) => all.slice(0, -carries));
  const gone = new Set(old.filter(({ id }) => isShownClosed(draft, id)));
  if (gone.size > 0) draft.journey.errands = draft.journey.errands.filter((it) => !gone.has(it));
}

function isShownClosed(draft: Draft, id: string): boolean {
  const before = byId(draft.before, id);
  return before !== undefined && isClosed(before);
}
