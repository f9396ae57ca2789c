/** Where every errand has come to, whole, as the sink writes it and the store keeps it. What one viewer may see is cut from it by `standingFor`. */

import { nextDue } from './alarms.js';
import { mayBeAsked } from './askable.js';
import type { Instant } from './calendar.js';
import type { Verdict } from './eligibility.js';
import { type Errand, type HumanLook, isHumanAsked, isUntold, type Question, waitsBeside } from './errand.js';
import type { Journey, Proposal, Stop, Trigger } from './journey.js';
import { isOver } from './over.js';
import type { Participant, Party, Ref } from './parties.js';
import { isEnd, type Working } from './rounds/index.js';
import { isHeld } from './stops.js';
import { ownerOf, untoldOwner } from './tasks.js';

/** Who an errand waits for: the honest split that every page shows. */
export type WaitsFor =
  | 'nobody'
  | 'person'
  | 'body'
  | 'caseworker'
  | 'operator'
  | 'errand'
  | 'date'
  | 'unknown'
  | 'settling';

export interface ErrandStanding extends Omit<Errand, 'alarms' | 'number'> {
  waitsFor: WaitsFor;
  /** Doubt holds it back. */
  held?: true;
  /** Whom the body's caseworker may ask something in words; nobody else is told who sees the errand. */
  askable?: readonly Ref[];
}

export interface Standing {
  journey: string;
  lifeEvent: string;
  leaflet: string;
  seq: number;
  heard: number;
  over: boolean;
  begun: Instant;
  next?: Instant;
  trigger: Trigger;
  grief?: true;
  stops: readonly Stop[];
  proposals?: readonly Proposal[];
  parties: readonly Party[];
  participants: readonly Participant[];
  errands: readonly ErrandStanding[];
}

export function standingOf(journey: Journey): Standing {
  const next = nextDue(journey);
  return {
    journey: journey.id,
    lifeEvent: journey.lifeEvent,
    leaflet: journey.leaflet,
    seq: journey.seq,
    heard: journey.heard,
    over: isOver(journey),
    begun: journey.begun,
    ...(next < Number.POSITIVE_INFINITY && { next }),
    trigger: shown(journey.trigger),
    ...(journey.grief && { grief: true }),
    stops: journey.stops,
    ...(journey.proposals && { proposals: journey.proposals }),
    parties: Object.values(journey.parties),
    participants: journey.participants,
    errands: journey.errands.map((it) => errandStanding(journey, it)),
  };
}

/** Whom it was said to be about shows as a party, once a register has said so. */
const shown = ({ concerns: _, ...trigger }: Trigger): Trigger => trigger;

/** What one viewer may see: only errands and parties that concern them, only their own reply, and no trace of the rest. */
export function standingFor(standing: Standing, viewer: Ref): Standing {
  const seen = standing.errands.filter((it) => it.seenBy.includes(viewer));
  const concerned = new Set([viewer, ...seen.map((it) => it.about)]);
  const { next: _, proposals = [], ...rest } = standing;
  const proposed = proposals.filter((it) => it.seenBy.includes(viewer));
  return {
    ...rest,
    ...(proposed.length > 0 && { proposals: proposed.map((it) => ownProposal(it, viewer, concerned)) }),
    heard: 0,
    over: seen.every((it) => isEnd(it.state) && !waitsBeside(it)),
    stops: standing.stops.filter((it) => it.about === 'trigger' || concerned.has(it.about)),
    parties: standing.parties.filter((it) => concerned.has(it.ref)),
    participants: standing.participants.filter((it) => it.ref === viewer),
    errands: seen.map((it) => ownSight(it, viewer, concerned)),
  };
}

/** One errand as one viewer sees it: what others answered, and what is known of them, is left out. */
function ownSight(it: ErrandStanding, viewer: Ref, concerned: ReadonlySet<Ref>): ErrandStanding {
  const { question, human, letters, saidBy, askable: _, ...rest } = it;
  const reply = it.replies[viewer];
  const own = (letters ?? []).filter(({ from, to }) => from === viewer || to === viewer);
  return {
    ...rest,
    ...(question && { question: ownQuestion(question, concerned, it.asked.includes(viewer)) }),
    ...(human && { human: ownLook(human, viewer) }),
    ...(saidBy === viewer && { saidBy }),
    ...(own.length > 0 && { letters: own }),
    verdicts: it.verdicts.map((verdict) => ownVerdict(verdict, concerned)),
    replies: reply ? { [viewer]: reply } : {},
    seenBy: [viewer],
    asked: it.asked.filter((ref) => ref === viewer),
    ...(it.whose && { whose: it.whose.filter((ref) => ref === viewer) }),
    waitsFor: ownWait(it, viewer),
  };
}

const ownProposal = (it: Proposal, viewer: Ref, concerned: ReadonlySet<Ref>): Proposal => ({
  ...it,
  verdicts: it.verdicts.map((verdict) => ownVerdict(verdict, concerned)),
  seenBy: [viewer],
});

const ownVerdict = ({ looked, ...verdict }: Verdict, concerned: ReadonlySet<Ref>): Verdict =>
  looked ? { ...verdict, looked: looked.filter((it) => concerned.has(it.of)) } : verdict;

/** Who has answered, or was not asked, is waited for no more. */
function ownWait(it: ErrandStanding, viewer: Ref): WaitsFor {
  if (it.waitsFor !== 'person') return it.waitsFor;
  if (isHumanAsked(it)) return it.human?.question?.to === viewer ? 'person' : 'caseworker';
  return it.state === 'asking' && (!it.asked.includes(viewer) || it.replies[viewer]) ? 'nobody' : 'person';
}

/** What was asked in words is for who was asked. */
const ownQuestion = (
  { names, letter, ...question }: Question,
  concerned: ReadonlySet<Ref>,
  isAsked: boolean,
): Question => ({
  ...question,
  ...(letter !== undefined && isAsked && { letter }),
  ...(names && { names: names.filter((it) => concerned.has(it.slice(0, it.lastIndexOf(':')))) }),
});

const ownLook = ({ question, ...look }: HumanLook, viewer: Ref): HumanLook => ({
  ...look,
  ...(question?.to === viewer && { question }),
});

function errandStanding(journey: Journey, it: Errand): ErrandStanding {
  const { alarms: _, number: __, ...errand } = it;
  const held = isHeld(journey, it) && !isEnd(it.state);
  const askable = mayBeAsked(journey, it);
  return {
    ...errand,
    waitsFor: waitsFor(journey, it),
    ...(held && { held }),
    ...(askable.length > 0 && { askable }),
  };
}

export function waitsFor(journey: Journey, errand: Errand): WaitsFor {
  if (isHumanAsked(errand)) return errand.human?.question ? 'person' : 'caseworker';
  if (isUntold(errand) && errand.state !== 'stalled') return untoldOwner(errand.aside?.cause);
  return isEnd(errand.state) ? 'nobody' : waits[errand.state](journey, errand);
}

const waits: Record<Working, (journey: Journey, errand: Errand) => WaitsFor> = {
  waiting: whyWaiting,
  asking: () => 'person',
  preparing: () => 'caseworker',
  submitting: () => 'body',
  withBody: () => 'body',
  stalled: (_, errand) => errand.owner ?? ownerOf(errand),
};

/** What keeps an errand from beginning. Doubt, like what the gate has stopped, is for a caseworker to settle. */
function whyWaiting(journey: Journey, errand: Errand): WaitsFor {
  if (isHeld(journey, errand)) return 'caseworker';
  if (errand.alarms.some((it) => it.what === 'opens')) return isSettling(journey, errand) ? 'settling' : 'date';
  return errand.verdicts.some((it) => it.answer === 'unknown') && !errand.anyway ? 'unknown' : 'errand';
}

const isSettling = ({ trigger, parties }: Journey, { opens, about }: Errand): boolean =>
  opens !== undefined && (opens === trigger.settlesOn || opens === parties[about]?.settlesOn);
