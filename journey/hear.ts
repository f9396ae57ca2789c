/** A journey and its news in, a journey and its effects out. Pure: clock and ids are arguments. */
import { type Draft, draftOf, errandOf, type Hearing, type Move, moveOf } from './draft.js';
import { groundOf } from './ground.js';
import { partyAnnulled, triggerAnnulled } from './hear/annulled.js';
import { applicationForwarded } from './hear/application-forwarded.js';
import { bodySpoke } from './hear/body-spoke.js';
import { bodyTookBack } from './hear/body-took-back.js';
import { calendarMoved } from './hear/calendar-moved.js';
import { decisionReceived } from './hear/decision-received.js';
import { decisionReversed } from './hear/decision-reversed.js';
import { errorReported, triggerConfirmed, triggerDoubted } from './hear/doubt.js';
import { effectEnded } from './hear/effect-ended.js';
import { eventTold } from './hear/event-told.js';
import { findingsGathered, findingsMissed } from './hear/findings-gathered.js';
import { followingResumed, followingStopped } from './hear/following.js';
import { messageLost } from './hear/message-lost.js';
import { partyChanged } from './hear/party-changed.js';
import { partyJoined } from './hear/party-joined.js';
import { registerChanged } from './hear/register-changed.js';
import { consentGiven, consentWithdrawn, errandDeclined } from './hear/replies.js';
import { rulesReleased } from './hear/rules-released.js';
import { keepSpeaker } from './hear/speaker.js';
import { citizenAsked, errandResolved, errandRetried } from './hear/staff.js';
import { timePassed } from './hear/time-passed.js';
import { factCorrected, fieldIncluded, fieldWithheld, findingTold, valueFixed } from './hear/told.js';
import {
  applicationWithdrawn,
  appliedAnyway,
  decisionAppealed,
  humanAsked,
  roundOpened,
  wordGiven,
} from './hear/words.js';
import type { Journey } from './journey.js';
import { type ErrandAct, may } from './may.js';
import type { News, NewsOf } from './news.js';
import { settle } from './settle.js';

/** How one kind of news is heard: it changes the draft, or leaves it as it is where the news says nothing new. */
export type Hear<Type extends News['type']> = (draft: ReturnType<typeof draftOf>, news: NewsOf[Type]) => void;

const table: { [Type in News['type']]: Hear<Type> } = {
  'effect.ended': effectEnded,
  'findings.gathered': findingsGathered,
  'findings.missed': findingsMissed,
  'time.passed': timePassed,
  'party.joined': partyJoined,
  'party.annulled': partyAnnulled,
  'party.changed': partyChanged,
  'register.changed': registerChanged,
  'event.told': eventTold,
  'trigger.doubted': triggerDoubted,
  'trigger.confirmed': triggerConfirmed,
  'trigger.annulled': triggerAnnulled,
  'receipt.received': bodySpoke,
  'decision.received': decisionReceived,
  'decision.reversed': decisionReversed,
  'more.asked': bodySpoke,
  'application.forwarded': applicationForwarded,
  'message.lost': messageLost,
  'correction.received': bodySpoke,
  'body.acted': bodySpoke,
  'body.tookBack': bodyTookBack,
  'consent.given': consentGiven,
  'consent.withdrawn': consentWithdrawn,
  'errand.declined': errandDeclined,
  'application.withdrawn': applicationWithdrawn,
  'word.given': wordGiven,
  'finding.told': findingTold,
  'fact.corrected': factCorrected,
  'field.withheld': fieldWithheld,
  'field.included': fieldIncluded,
  'applied.anyway': appliedAnyway,
  'decision.appealed': decisionAppealed,
  'human.asked': humanAsked,
  'error.reported': errorReported,
  'following.stopped': followingStopped,
  'following.resumed': followingResumed,
  'errand.retried': errandRetried,
  'errand.resolved': errandResolved,
  'citizen.asked': citizenAsked,
  'value.fixed': valueFixed,
  'round.opened': roundOpened,
  'rules.released': rulesReleased,
  'calendar.moved': calendarMoved,
};

/** How many ids of outside news a journey remembers; the store keeps them all. */
const remembers = 256;

export function hear(hearing: Hearing, journey: Journey, news: News): Move {
  const id = 'id' in news ? news.id : undefined;
  if (id !== undefined && journey.ids.includes(id)) return { journey, effects: [] };
  const draft = draftOf(hearing, journey);
  if (mayBeHeard(draft, news)) {
    (table[news.type] as Hear<typeof news.type>)(draft, news as never);
    keepSpeaker(draft, journey, news);
  }
  settle(draft);
  if (id !== undefined) draft.journey.ids = [...journey.ids.slice(1 - remembers), id];
  if (isDelivered(news)) draft.journey.heard += 1;
  return moveOf(draft);
}

/** What people do about an errand is heard where it can be: by the table that decides what they are offered. */
function mayBeHeard(draft: Draft, news: News): boolean {
  if (!isErrandAct(news)) return true;
  const errand = errandOf(draft, news.errand);
  return errand === undefined || may[news.type](groundOf(draft, errand), news.by);
}

const isErrandAct = (news: News): news is NewsOf[ErrandAct] => Object.hasOwn(may, news.type);

/** What the store delivers, and counts; the calendar and the law speak to all journeys at once. */
const isDelivered = (news: News): boolean =>
  'id' in news && !('by' in news) && news.type !== 'calendar.moved' && news.type !== 'rules.released';
