/** A journey and its news in, a journey and its effects out. Pure: clock and ids are arguments. */
import { draftOf, type Hearing, type Move, moveOf } from './draft.js';
import { partyAnnulled, triggerAnnulled } from './hear/annulled.js';
import { bodySpoke } from './hear/body-spoke.js';
import { calendarMoved } from './hear/calendar-moved.js';
import { decisionReceived } from './hear/decision-received.js';
import { decisionReversed } from './hear/decision-reversed.js';
import { errorReported, triggerConfirmed, triggerDoubted } from './hear/doubt.js';
import { effectEnded } from './hear/effect-ended.js';
import { findingsGathered, findingsMissed } from './hear/findings-gathered.js';
import { messageLost } from './hear/message-lost.js';
import { partyJoined } from './hear/party-joined.js';
import { registerChanged } from './hear/register-changed.js';
import { consentGiven, consentWithdrawn, errandDeclined } from './hear/replies.js';
import { rulesReleased } from './hear/rules-released.js';
import { errandResolved, errandRetried } from './hear/staff.js';
import { timePassed } from './hear/time-passed.js';
import { factCorrected, fieldWithheld, findingTold } from './hear/told.js';
import { applicationWithdrawn, appliedAnyway, decisionAppealed, wordGiven } from './hear/words.js';
import type { Journey } from './journey.js';
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
  'register.changed': registerChanged,
  'trigger.doubted': triggerDoubted,
  'trigger.confirmed': triggerConfirmed,
  'trigger.annulled': triggerAnnulled,
  'receipt.received': bodySpoke,
  'decision.received': decisionReceived,
  'decision.reversed': decisionReversed,
  'more.asked': bodySpoke,
  'message.lost': messageLost,
  'correction.received': bodySpoke,
  'body.acted': bodySpoke,
  'consent.given': consentGiven,
  'consent.withdrawn': consentWithdrawn,
  'errand.declined': errandDeclined,
  'application.withdrawn': applicationWithdrawn,
  'word.given': wordGiven,
  'finding.told': findingTold,
  'fact.corrected': factCorrected,
  'field.withheld': fieldWithheld,
  'applied.anyway': appliedAnyway,
  'decision.appealed': decisionAppealed,
  'error.reported': errorReported,
  'errand.retried': errandRetried,
  'errand.resolved': errandResolved,
  'rules.released': rulesReleased,
  'calendar.moved': calendarMoved,
};

/** How many ids of outside news a journey remembers; the store keeps them all. */
const remembers = 256;

export function hear(hearing: Hearing, journey: Journey, news: News): Move {
  const id = 'id' in news ? news.id : undefined;
  if (id !== undefined && journey.ids.includes(id)) return { journey, effects: [] };
  const draft = draftOf(hearing, journey);
  (table[news.type] as Hear<typeof news.type>)(draft, news as never);
  settle(draft);
  if (id !== undefined) draft.journey.ids = [...journey.ids.slice(1 - remembers), id];
  if (isDelivered(news)) draft.journey.heard += 1;
  return moveOf(draft);
}

/** What the store delivers, and counts; the calendar and the law speak to all journeys at once. */
const isDelivered = (news: News): boolean =>
  'id' in news && !('by' in news) && news.type !== 'calendar.moved' && news.type !== 'rules.released';
