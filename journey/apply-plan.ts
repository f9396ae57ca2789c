/** Lays a new plan over the errands there are: they are added, judged again or superseded, never deleted. */
import { endOf, startOf } from './calendar.js';
import { stepOf } from './define.js';
import { add, type Draft, write } from './draft.js';
import { type Alarm, type Errand, identityOf } from './errand.js';
import type { Wanted } from './plan.js';
import { send } from './request.js';
import { firstState, isEnd, isSettled, moveRound, type RoundState } from './rounds/index.js';
import { kindOf, nextRound, roundOf, say } from './say.js';

export function applyPlan(draft: Draft, wanted: readonly Wanted[], whole: boolean): void {
  const known = new Map(Object.values(draft.journey.errands).map((it) => [identityOf(it), it.id]));
  const named = new Set<string>();
  for (const it of wanted) {
    const identity = identityOf({ ...it, ...(it.period ? { period: it.period.name } : { period: '' }) });
    named.add(identity);
    const id = known.get(identity);
    if (id === undefined) begin(draft, it);
    else judgeAgain(draft, draft.journey.errands[id]!, it);
  }
  if (whole) for (const [identity, id] of known) if (!named.has(identity)) supersede(draft, draft.journey.errands[id]!);
}

function begin(draft: Draft, it: Wanted): void {
  const kind = kindOf(draft, it.step);
  const errand = add(draft, {
    id: draft.ids(),
    step: it.step,
    about: it.about,
    with: it.with,
    ...(it.period && { period: it.period.name }),
    round: 1,
    number: 0,
    kind,
    state:
      it.answer === 'no' && !it.isDone
        ? 'notRelevant'
        : firstState(kind === 'own' ? stepOf(draft.leaflet, it.step).round : kind),
    since: draft.now,
    verdicts: it.verdicts,
    asked: it.asks,
    replies: {},
    alarms: waitingAlarms(draft, it),
    decisions: [],
    seenBy: it.seenBy,
    rules: draft.leaflet.version,
    ...(it.due && { due: it.due }),
    ...(it.unmet !== undefined && { cause: `filter:${it.unmet}` }),
  });
  if (it.isDone) say(draft, errand.id, { type: 'done' }, { word: 'register' });
  else if (errand.state === 'notRelevant') draft.ended.add(errand.step);
  else if (it.due?.kind === 'rightLost' && endOf(it.due.on) <= draft.now) say(draft, errand.id, { type: 'lapsed' });
}

function judgeAgain(draft: Draft, before: Errand, it: Wanted): void {
  const errand = refresh(draft, before, it);
  if (errand.kind === 'repair' || errand.state === 'superseded') return;
  if (it.isDone && !isEnd(errand.state)) say(draft, errand.id, { type: 'done' }, { word: 'register' });
  else if (it.answer === 'no' && !errand.anyway) turnAgainst(draft, errand, it);
  else if (errand.state === 'notRelevant')
    nextRound(draft, errand, { verdicts: it.verdicts, alarms: waitingAlarms(draft, it) });
  else if (errand.kind === 'automatic') refilter(draft, errand, it);
  else if (errand.state === 'asking' && errand.question?.about === 'finding')
    say(draft, errand.id, { type: 'reopened' });
}

/** What may be judged again is: who sees it always, the rules while nothing has left. */
function refresh(draft: Draft, errand: Errand, it: Wanted): Errand {
  const isOpen = !errand.sent && (!isEnd(errand.state) || errand.state === 'notRelevant');
  const changes: Partial<Errand> = {
    ...(same(errand.seenBy, it.seenBy) ? {} : { seenBy: it.seenBy }),
    ...(isOpen && !same(errand.verdicts, it.verdicts) && { verdicts: it.verdicts }),
    ...(isOpen && errand.state !== 'asking' && !same(errand.asked, it.asks) && { asked: it.asks }),
    ...(isOpen && it.due && !same(errand.due, it.due) && { due: it.due, alarms: movedAlarms(draft, errand, it) }),
    ...(errand.state === 'waiting' && it.unmet !== undefined && { cause: `filter:${it.unmet}` }),
  };
  return Object.keys(changes).length > 0 ? write(draft, errand, changes) : errand;
}

function turnAgainst(draft: Draft, errand: Errand, it: Wanted): void {
  const rule = it.verdicts.find((verdict) => verdict.answer === 'no')?.rule ?? it.step;
  if (!errand.sent) {
    if (!isEnd(errand.state)) say(draft, errand.id, { type: 'ruledOut' }, { cause: rule });
    return;
  }
  if (errand.told === rule || (isEnd(errand.state) && !isSettled(errand.state))) return;
  const told = write(draft, errand, { told: rule });
  send(draft, told, isEnd(told.state) ? 'tell' : 'correct', rule);
}

function refilter(draft: Draft, errand: Errand, it: Wanted): void {
  if (it.unmet !== undefined && errand.state === 'withBody')
    say(draft, errand.id, { type: 'filtered' }, { cause: `filter:${it.unmet}` });
  else if (it.unmet === undefined && errand.state === 'stalled' && errand.cause?.startsWith('filter:'))
    say(draft, errand.id, { type: 'retried' });
}

/** Who no longer is wanted: unsent is dropped, sent is told, decided stands until the successor is decided. */
function supersede(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair' || errand.period !== undefined || isEnd(errand.state)) return;
  if (draft.journey.parties[errand.about]?.left !== undefined) return;
  if (moveRound(roundOf(draft, errand), errand.state, { type: 'superseded' }))
    say(draft, errand.id, { type: 'superseded' });
}

function waitingAlarms(draft: Draft, it: Wanted): Alarm[] {
  const alarms: Alarm[] = [];
  if (it.opens !== undefined && startOf(it.opens) > draft.now) alarms.push({ at: startOf(it.opens), what: 'opens' });
  if (it.due?.kind === 'rightLost' && endOf(it.due.on) > draft.now)
    alarms.push({ at: endOf(it.due.on), what: 'lapses' });
  return alarms;
}

const movedAlarms = (draft: Draft, errand: Errand, it: Wanted): Alarm[] => [
  ...errand.alarms.filter((alarm) => alarm.what !== 'lapses' && alarm.what !== 'opens'),
  ...waitingAlarms(draft, it).filter((alarm) => alarm.what === 'lapses' || isWaiting(errand.state)),
];

const isWaiting = (state: RoundState): boolean => state === 'waiting';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
