/** What of an errand, and of what it rests on, decides what can be heard of it: read from the journey, or from its standing. */

import { mayBeAsked } from './askable.js';
import { type Day, dayOf, type Instant } from './calendar.js';
import type { Leaflet, Step } from './define.js';
import { type Draft, leafletFor } from './draft.js';
import type { Errand } from './errand.js';
import type { Participant, Party, Ref } from './parties.js';
import { moveRound, type RoundWord } from './rounds/index.js';
import type { ErrandStanding, Standing } from './standing.js';

export interface Ground {
  errand: Omit<Errand, 'alarms' | 'number'>;
  /** Undefined where the leaflet has no such step any more. */
  step: Step | undefined;
  findings: Leaflet['findings'];
  parties: readonly Party[];
  participants: readonly Participant[];
  /** The trigger and the party have not been taken back: something may begin. */
  stands: boolean;
  /** Whom a caseworker may ask. */
  askable: readonly Ref[];
  today: Day;
}

export function groundOf(draft: Draft, errand: Errand): Ground {
  const { parties, participants, trigger } = draft.journey;
  const { steps, findings } = leafletFor(draft, errand);
  return {
    ...{ errand, step: steps[errand.step], findings, participants },
    parties: Object.values(parties),
    stands: trigger.status !== 'annulled' && parties[errand.about]?.left === undefined,
    askable: mayBeAsked(draft.journey, errand),
    today: draft.today,
  };
}

/** The same from what is kept of the journey; the leaflet is the one that judged the round. */
export function groundIn(
  { parties, participants, trigger }: Pick<Standing, 'parties' | 'participants' | 'trigger'>,
  errand: ErrandStanding,
  leaflet: Pick<Leaflet, 'findings' | 'steps'> | undefined,
  now: Instant,
): Ground {
  return {
    ...{ errand, step: leaflet?.steps[errand.step], findings: leaflet?.findings ?? {}, parties, participants },
    stands: trigger.status !== 'annulled' && parties.find((it) => it.ref === errand.about)?.left === undefined,
    askable: errand.askable ?? [],
    today: dayOf(now),
  };
}

/** Whether the errand's round, where it is, can hear a word. */
export function hears({ errand, step }: Ground, word: RoundWord): boolean {
  const round = errand.kind === 'own' ? step?.round : errand.kind;
  return round !== undefined && moveRound(round, errand.state, { type: word }) !== undefined;
}
