/** Where every errand has come to, whole, as the sink writes it and the store keeps it. What one viewer may see is cut from it by `standingFor`. */

import { nextDue } from './alarms.js';
import { dayOf, type Instant } from './calendar.js';
import type { Errand } from './errand.js';
import type { Journey, Stop, Trigger } from './journey.js';
import { isOver } from './over.js';
import type { Participant, Party, Ref } from './parties.js';
import { ownerOf } from './request.js';
import { isEnd } from './rounds/index.js';
import { isHeld } from './stops.js';

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
    trigger: journey.trigger,
    ...(journey.grief && { grief: true }),
    stops: journey.stops,
    parties: Object.values(journey.parties),
    participants: journey.participants,
    errands: Object.values(journey.errands).map((it) => errandStanding(journey, it)),
  };
}

/** What one viewer may see: only errands and parties that concern them, only their own reply, and no trace of the rest. */
export function standingFor(standing: Standing, viewer: Ref): Standing {
  const errands = standing.errands
    .filter((it) => it.seenBy.includes(viewer))
    .map((it) => ({ ...it, ...ownSight(it, viewer) }));
  const concerned = new Set([viewer, ...errands.map((it) => it.about)]);
  const { next: _, ...rest } = standing;
  return {
    ...rest,
    over: errands.every((it) => isEnd(it.state)),
    stops: standing.stops.filter((it) => it.about === 'trigger' || concerned.has(it.about)),
    parties: standing.parties.filter((it) => concerned.has(it.ref)),
    participants: standing.participants.filter((it) => it.ref === viewer),
    errands,
  };
}

const ownSight = (it: ErrandStanding, viewer: Ref): Partial<ErrandStanding> => ({
  replies: it.replies[viewer] ? { [viewer]: it.replies[viewer] } : {},
  seenBy: [viewer],
  asked: it.asked.filter((ref) => ref === viewer),
  waitsFor:
    it.waitsFor === 'person' && it.state === 'asking' && (!it.asked.includes(viewer) || it.replies[viewer])
      ? 'nobody'
      : it.waitsFor,
});

function errandStanding(journey: Journey, { alarms, number: _, ...errand }: Errand): ErrandStanding {
  const held = isHeld(journey, errand) && !isEnd(errand.state);
  return { ...errand, waitsFor: waitsFor(journey, { ...errand, alarms, number: 0 }), ...(held && { held }) };
}

export function waitsFor(journey: Journey, errand: Errand): WaitsFor {
  if (isEnd(errand.state)) return 'nobody';
  return waits[errand.state](journey, errand);
}

const waits = {
  waiting: whyWaiting,
  asking: () => 'person',
  preparing: () => 'body',
  submitting: () => 'body',
  withBody: () => 'body',
  stalled: (_: Journey, errand: Errand) => ownerOf(errand),
} as const satisfies Record<string, (journey: Journey, errand: Errand) => WaitsFor>;

function whyWaiting(journey: Journey, errand: Errand): WaitsFor {
  if (errand.verdicts.some((it) => it.answer === 'unknown') && !errand.anyway) return 'unknown';
  if (errand.alarms.some((it) => it.what === 'opens'))
    return dayOf(journey.begun) < journey.trigger.settlesOn ? 'settling' : 'date';
  return 'errand';
}
