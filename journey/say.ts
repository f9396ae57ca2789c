/** Tells a round something, and does all that follows for the errand it belongs to. */
import { actOn } from './act.js';
import { alarmsOf } from './alarms.js';
import { type Draft, errandOf, stepFor, without, write } from './draft.js';
import { type Errand, hasLeft, inForce, isHumanAsked, type Question, waitsBeside } from './errand.js';
import { ofStep } from './errands.js';
import { closeQuestion, endLook } from './human-look.js';
import type { Said } from './journey.js';
import {
  firstState,
  isEnd,
  isSettled,
  type Moved,
  moveRound,
  type Round,
  type RoundAction,
  type RoundEvent,
  type RoundState,
  type RoundWord,
} from './rounds/index.js';
import { sayBeside } from './send.js';
import { repairOf } from './tasks.js';
import { withDecision } from './with-decision.js';

type Word = Pick<RoundEvent, 'type' | 'asks'>;

/** Whether the round could hear it. An answer that came before the round had begun is kept, and told again when it has moved. */
export function say(draft: Draft, id: string | undefined, word: Word, said: Said = {}): boolean {
  const errand = errandOf(draft, id);
  if (!errand) return false;
  const moved = moveRound(roundOf(draft, errand), errand.state, { ...flagsOf(draft, errand), ...word });
  if (moved) enter(draft, errand, word.type, moved, said);
  else if (isEarly(errand, word.type)) keep(draft, errand, word, said);
  return moved !== undefined;
}

/** Begins the errand's next round; what the last one left open is closed, and who reads its outcome reads another. */
export function nextRound(draft: Draft, errand: Errand, changes: Partial<Errand>): Errand {
  const fresh: Errand = {
    ...(changes.kind === 'repair' ? without(lasting(errand), 'opens', 'due') : lasting(errand)),
    round: errand.round + 1,
    number: 0,
    kind: kindOf(draft, errand),
    state: 'waiting',
    since: draft.now,
    replies: {},
    alarms: [],
    rules: Object.hasOwn(draft.leaflet.steps, errand.step) ? draft.leaflet.version : errand.rules,
  };
  closeAll(draft, errand);
  draft.ended.add(errand.step);
  const next = { ...fresh, ...changes };
  const state = changes.state ?? firstState(roundOf(draft, next));
  return write(draft, { ...next, state }, { alarms: alarmsOf(draft, { ...next, state }) });
}

/** What an errand is, whichever round it is in. */
const lasting = (it: Errand) => ({
  ...{ id: it.id, step: it.step, about: it.about, with: it.with },
  ...{
    verdicts: it.verdicts,
    asked: it.asked,
    seenBy: it.seenBy,
    ...(it.whose && { whose: it.whose }),
    decisions: it.decisions,
  },
  ...(it.forwardedBy !== undefined && { forwardedBy: it.forwardedBy }),
  ...(it.period !== undefined && { period: it.period }),
  ...(it.opens !== undefined && { opens: it.opens }),
  ...(it.due && { due: it.due }),
  ...(it.lasts !== undefined && { lasts: it.lasts }),
  ...(it.answersWithin && { answersWithin: it.answersWithin }),
  ...(it.letters && { letters: it.letters }),
  ...(it.saidBy !== undefined && { saidBy: it.saidBy }),
});

/** Closes the dialogs and tasks an errand has open. */
export const closeAll = (draft: Draft, errand: Errand): Errand =>
  actOn(draft, without(closeQuestion(draft, errand), 'aside', 'human'), closing(errand));

const roundOf = (draft: Draft, errand: Errand): Round =>
  errand.kind === 'own' ? stepFor(draft, errand).round : errand.kind;

export function kindOf(draft: Draft, errand: Errand): Errand['kind'] {
  const { round } = stepFor(draft, errand);
  return typeof round === 'string' ? round : 'own';
}

const flagsOf = (draft: Draft, errand: Errand) => ({
  asks: errand.kind === 'repair' && repairOf(draft, errand)?.by !== 'adapter',
  left: hasLeft(errand),
  owes: !errand.arrived || errand.sends !== undefined,
});

function enter(draft: Draft, errand: Errand, word: RoundWord, { state, actions }: Moved, said: Said): void {
  const it = actOn(draft, write(draft, told(draft, errand, word, state, said)), actions);
  if (state === errand.state) return;
  const moved = write(draft, it, { alarms: alarmsOf(draft, it) });
  const now = givenUp.has(state) && isHumanAsked(moved) ? endLook(draft, moved) : moved;
  if (isEnd(state)) draft.ended.add(errand.step);
  if (state === 'granted') replaceOld(draft, now);
  catchUp(draft, now);
  if (isTakenBack(errand) && !isEnd(state)) takeBack(draft, now);
}

/** There is nothing left for a human to look at. */
const givenUp = new Set<RoundState>(['declined', 'withdrawn', 'superseded']);

const isTakenBack = ({ state, cause }: Errand): boolean => state === 'submitting' && cause === 'consent-withdrawn';

/** Consent was taken back while the message was under way. */
const takeBack = (draft: Draft, errand: Errand): boolean =>
  say(draft, errand.id, { type: hasLeft(errand) ? 'withdrawn' : 'reasked' }, { cause: 'consent-withdrawn' });

/** The errand once the word has been heard, before anything is done about it. */
function told(draft: Draft, errand: Errand, word: RoundWord, state: RoundState, said: Said): Errand {
  const isNew = state !== errand.state;
  const isBack = !errand.arrived && (word === 'stopped' || (word === 'failed' && neverArrived.has(said.cause ?? '')));
  return {
    ...without(
      errand,
      ...(isNew ? newly : []),
      ...(isBack ? unsent : []),
      ...(arrives.has(word) ? underWay : []),
      ...(said.decision && errand.human?.looked !== undefined ? lookedAt : []),
    ),
    state,
    ...(isNew && { since: draft.now }),
    ...(arrives.has(word) && { arrived: true }),
    ...(word === 'moreAsked' && { sends: 'supplement', question: moreOf(errand, said) }),
    ...(said.cause !== undefined && { cause: said.cause }),
    ...(said.word !== undefined && { word: said.word }),
    ...(said.grounds !== undefined && { grounds: said.grounds }),
    ...(said.decision && { decisions: withDecision(errand.decisions, said.decision) }),
  };
}

const moreOf = ({ about }: Errand, { letter }: Said): Question => ({
  ...{ about: 'more', of: about },
  ...(letter !== undefined && { letter }),
});

const newly = ['cause', 'owner'] as const;
const unsent = ['sent'] as const;
const underWay = ['attempt', 'sends'] as const;
/** Of what a human looked at before, there is now a decision, which may be looked at. */
const lookedAt = ['human'] as const;
const arrives = new Set<RoundWord>(['sent', 'acknowledged', 'applied', 'moreAsked']);
const neverArrived = new Set(['refused-by-body', 'stopped']);

/** What changed while the message was under way is told to the body now that it has it. */
function catchUp(draft: Draft, errand: Errand): void {
  if (errand.stale === undefined || !(errand.state === 'withBody' || isSettled(errand.state))) return;
  sayBeside(
    draft,
    write(draft, without(errand, 'stale')),
    errand.state === 'withBody' ? 'correct' : 'tell',
    errand.stale,
  );
}

/** A decision stands until the body that took over has decided. */
function replaceOld(draft: Draft, errand: Errand): void {
  if (typeof stepFor(draft, errand).with !== 'function') return;
  for (const old of ofStep(draft.journey.errands, errand.step))
    if (old.with !== errand.with && isOf(old, errand) && old.state === 'granted')
      write(draft, isHumanAsked(old) ? endLook(draft, old) : old, {
        ...{ state: 'superseded', since: draft.now, alarms: [] },
      });
}

const isOf = (old: Errand, errand: Errand): boolean => old.about === errand.about && old.period === errand.period;

function closing(errand: Errand): RoundAction[] {
  if (errand.state === 'stalled' || waitsBeside(errand))
    return errand.state === 'asking' ? ['closeAsk', 'closeTask'] : ['closeTask'];
  return errand.state === 'asking' ? ['closeAsk'] : [];
}

/** A body may speak before its round has begun; once it has begun, a repeat is nothing new. */
const isEarly = (errand: Errand, word: RoundWord): boolean =>
  (word === 'acknowledged' || word === 'moreAsked') &&
  (errand.state === 'waiting' || errand.state === 'preparing' || errand.state === 'asking') &&
  !(errand.state === 'asking' && hasLeft(errand)) &&
  inForce(errand) === undefined;

function keep(draft: Draft, { id, round, state }: Errand, event: Word, says: Said): void {
  const known = draft.journey.early.some(
    (it) => it.errand === id && it.round === round && it.event.type === event.type,
  );
  if (!known) draft.journey.early = [...draft.journey.early, { errand: id, round, event, deafIn: state, says }];
}
