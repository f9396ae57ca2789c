/** Moves what has become possible, until nothing moves. */

import { applyPlan } from './apply-plan.js';
import { isBefore, startOf } from './calendar.js';
import { bodyOf, stepOf } from './define.js';
import { type Draft, ofStep, without, write } from './draft.js';
import { together } from './eligibility.js';
import type { Alarm, Errand, Question } from './errand.js';
import { plan } from './plan.js';
import { readersOf } from './readers.js';
import { isEnd } from './rounds/index.js';
import { kindOf, say } from './say.js';
import { isHeld } from './stops.js';

export function settle(draft: Draft): void {
  do {
    replan(draft);
    openWhatMay(draft);
    tellAgain(draft);
  } while (draft.replan || draft.ended.size > 0);
}

/** Makes the plan again where it may have changed: the whole of it, or the steps that read an outcome that has just come. */
function replan(draft: Draft): void {
  const only = draft.replan ? undefined : readersOf(draft.leaflet, draft.ended);
  draft.replan = false;
  draft.ended.clear();
  if (only?.size === 0) return;
  const made = plan(draft.leaflet, draft.journey, draft.today, only);
  applyPlan(draft, made.wanted, only === undefined);
  if (only === undefined) {
    draft.journey =
      made.nextChange === undefined
        ? without(draft.journey, 'replanOn')
        : { ...draft.journey, replanOn: made.nextChange };
    draft.journey.planned = draft.today;
  } else if (
    made.nextChange !== undefined &&
    (draft.journey.replanOn === undefined || isBefore(made.nextChange, draft.journey.replanOn))
  )
    draft.journey.replanOn = made.nextChange;
}

function openWhatMay(draft: Draft): void {
  for (const id in draft.journey.errands) {
    const errand = draft.journey.errands[id]!;
    if (errand.state === 'waiting' && !isHeld(draft.journey, errand)) open(draft, errand);
    const now = draft.journey.errands[id]!;
    if (now.state === 'preparing' && !isHeld(draft.journey, now)) say(draft, id, { type: 'prepared' });
  }
}

function open(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair') openRepair(draft, errand);
  else if (mayOpen(draft, errand)) openRound(draft, errand);
}

function openRound(draft: Draft, errand: Errand): void {
  if (errand.cause?.startsWith('filter:') && kindOf(draft, errand.step) === 'automatic') {
    say(draft, errand.id, { type: 'filtered' }, { cause: errand.cause });
    return;
  }
  const question = questionOf(draft, errand);
  if (question === 'nobody') return;
  if (question) write(draft, errand, { question, asked: errand.asked });
  say(draft, errand.id, { type: 'opened', asks: question !== undefined });
}

function openRepair(draft: Draft, errand: Errand): void {
  const repair = bodyOf(draft.leaflet, errand.with).undo[errand.repairs as 'undecided'];
  const asks = repair.by !== 'adapter';
  say(draft, errand.id, { type: 'opened', asks }, asks ? { cause: `repair:${repair.act}` } : {});
}

function mayOpen(draft: Draft, errand: Errand): boolean {
  if (errand.alarms.some((it) => it.what === 'opens')) return false;
  if (!prerequisitesHaveEnded(draft, errand)) return false;
  const settled = settlesOn(draft, errand);
  if (settled === undefined) return true;
  wake(draft, errand, { at: startOf(settled), what: 'opens' });
  return false;
}

function settlesOn(draft: Draft, errand: Errand) {
  if (stepOf(draft.leaflet, errand.step).urgent) return undefined;
  const days = [draft.journey.trigger.settlesOn, draft.journey.parties[errand.about]?.settlesOn].filter(
    (it) => it !== undefined,
  );
  const latest = days.reduce((a, b) => (isBefore(a, b) ? b : a));
  return isBefore(draft.today, latest) ? latest : undefined;
}

function prerequisitesHaveEnded(draft: Draft, errand: Errand): boolean {
  for (const it of stepOf(draft.leaflet, errand.step).after ?? []) {
    const step = typeof it === 'string' ? it : it.step;
    const waitsOutAppeal = typeof it !== 'string';
    const all = ofStep(draft, step);
    const same = all.filter((other) => other.about === errand.about);
    if ((same.length > 0 ? same : all).some((other) => !isEnd(other.state) || (waitsOutAppeal && mayBeAppealed(other))))
      return false;
  }
  return true;
}

const mayBeAppealed = (errand: Errand): boolean => errand.alarms.some((it) => it.what === 'appealEnds');

/** What must be asked before this goes on; 'nobody' where nobody can answer yet. */
function questionOf(draft: Draft, errand: Errand): Question | 'nobody' | undefined {
  const about = errand.about;
  const unknown =
    errand.anyway || together(judgedOf(draft, errand)) !== 'unknown' ? [] : unknownFindings(draft, errand);
  if (unknown === undefined) return 'nobody';
  if (unknown.length > 0) return errand.asked.length > 0 ? { about: 'finding', names: unknown, of: about } : 'nobody';
  const kind = kindOf(draft, errand.step);
  if (kind === 'automatic') return undefined;
  if (kind === 'tracked') return { about: 'do', of: about };
  if (bodyOf(draft.leaflet, errand.with).reach === 'person') return { about: 'apply', of: about };
  return stepOf(draft.leaflet, errand.step).asks ? { about: 'consent', of: about } : undefined;
}

const judgedOf = (draft: Draft, errand: Errand) => {
  const rules = new Set((stepOf(draft.leaflet, errand.step).onlyIf ?? []).map((it) => it.name));
  return errand.verdicts.filter((it) => rules.has(it.rule));
};

/** The findings that keep a rule from answering and that a person may tell; undefined where one of the rules waits for somebody else. */
function unknownFindings(draft: Draft, errand: Errand): string[] | undefined {
  const names = new Set<string>();
  for (const verdict of judgedOf(draft, errand).filter((it) => it.answer === 'unknown')) {
    const missing = (verdict.looked ?? []).filter(
      (it) => draft.leaflet.findings[it.at]?.asked && !draft.journey.findings[it.of]?.[it.at],
    );
    if (missing.length === 0) return undefined;
    for (const it of missing) names.add(`${it.of}:${it.at}`);
  }
  return [...names];
}

/** Answers that came early are told again to rounds that have moved since. */
function tellAgain(draft: Draft): void {
  if (draft.journey.early.length === 0) return;
  const isDue = (it: (typeof draft.journey.early)[number]): boolean =>
    draft.journey.errands[it.errand]?.state !== it.deafIn;
  const due = draft.journey.early.filter(isDue);
  draft.journey.early = draft.journey.early.filter((it) => !isDue(it));
  for (const it of due)
    if (draft.journey.errands[it.errand]?.round === it.round) say(draft, it.errand, it.event, it.says);
}

function wake(draft: Draft, errand: Errand, alarm: Alarm): void {
  if (alarm.at > draft.now) draft.journey.errands[errand.id] = { ...errand, alarms: [...errand.alarms, alarm] };
}
