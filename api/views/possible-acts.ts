/** What an actor can do about an errand now, as the record has it. The journey itself has the last word. */
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Leaflet } from '../../journey/define.js';
import { isUntold } from '../../journey/errand.js';
import { isEnd, moveRound, type Round, type RoundWord } from '../../journey/rounds/index.js';
import type { ErrandStanding } from '../../journey/standing.js';
import type { Actor } from '../access/actor.js';

export interface Asked {
  actor: Actor;
  errand: ErrandStanding;
  leaflet: Leaflet | undefined;
  now: Instant;
}

export function possibleActs(it: Asked): string[] {
  if (it.actor.kind === 'person') return Object.keys(persons).filter((act) => persons[act]?.(it, it.actor as Person));
  if (it.actor.kind !== 'caseworker' && it.actor.kind !== 'operator') return [];
  return [
    ...(isUntold(it.errand) || hears(it, 'retried') ? ['errand.retried'] : []),
    ...(it.actor.kind === 'caseworker' && isStuck(it.errand) ? ['errand.resolved'] : []),
  ];
}

/** What somebody must see to, whether the round stands still meanwhile or goes on. */
const isStuck = (errand: ErrandStanding): boolean => errand.state === 'stalled' || isUntold(errand);

type Person = Extract<Actor, { kind: 'person' }>;

const persons: Readonly<Record<string, (it: Asked, person: Person) => boolean>> = {
  'consent.given': (it, person) => isAsked(it, person) && it.errand.question?.about !== 'finding',
  'consent.withdrawn': ({ errand }, { refs }) => refs.some((ref) => errand.replies[ref]?.says === 'yes'),
  'errand.declined': (it, person) => (it.errand.state === 'asking' ? isAsked(it, person) : hears(it, 'declined')),
  'application.withdrawn': (it) => hears(it, 'withdrawn'),
  'word.given': (it) => (['applied', 'done', 'sent', 'granted', 'refused'] as const).some((word) => hears(it, word)),
  'finding.told': ({ errand }) => errand.question?.about === 'finding' || errand.waitsFor === 'unknown',
  'field.withheld': ({ errand, leaflet }) =>
    !errand.sent && !isEnd(errand.state) && (leaflet?.steps[errand.step]?.fields ?? []).length > 0,
  'fact.corrected': ({ errand, leaflet }) => (leaflet?.steps[errand.step]?.fields ?? []).length > 0,
  'applied.anyway': ({ errand }) => errand.state === 'notRelevant' || (errand.state === 'waiting' && !errand.anyway),
  'decision.appealed': ({ errand, now }) => {
    const until = errand.decisions.at(-1)?.appeal?.until;
    return errand.state === 'refused' && until !== undefined && dayOf(now) <= until;
  },
};

const isAsked = ({ errand }: Asked, { refs }: Person): boolean =>
  errand.state === 'asking' && errand.asked.some((ref) => refs.includes(ref));

function hears({ errand, leaflet }: Asked, word: RoundWord): boolean {
  const round: Round | undefined = errand.kind === 'own' ? leaflet?.steps[errand.step]?.round : errand.kind;
  return round !== undefined && moveRound(round, errand.state, { type: word }) !== undefined;
}
