/** Effects on their way: each on its body's own queue, under an id that is the same at every attempt. */
import {
  ActivityFailure,
  type ActivityOptions,
  ApplicationFailure,
  isCancellation,
  proxyActivities,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';
import { bodyOf, type Leaflet } from '../journey/define.js';
import type { Effect } from '../journey/effects.js';
import { queueOf } from '../journey/manifest.js';
import type { News } from '../journey/news.js';
import { type Abridged, abridge } from './abridge.js';
import { dialogsQueue, journeysQueue } from './messages.js';

const longestPatience = 2 * 86_400_000;

/** How long we go on trying before a person must help. Waiting for a body's decision is the journey's own business. */
const patience = {
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: longestPatience,
  retry: {
    initialInterval: '1s',
    backoffCoefficient: 2,
    maximumInterval: '1 hour',
    nonRetryableErrorTypes: ['Refused', 'OutcomeUnknown', 'Unreadable', 'Stopped', 'Unconsented'],
  },
} satisfies ActivityOptions;

/** A read may wait for its register as long as it takes: nothing is lost by asking again. */
const untilAnswered = {
  startToCloseTimeout: '1 minute',
  retry: {
    initialInterval: '1s',
    backoffCoefficient: 2,
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Refused'],
  },
} satisfies ActivityOptions;

type Carried = Omit<Activities, 'send'> & { send(it: Abridged): ReturnType<Activities['send']> };

const patiently = proxyActivities<Carried>(patience);
const steadily = proxyActivities<Carried>(untilAnswered);

export interface Carrier {
  carry(leaflet: Leaflet, effects: readonly Effect[]): void;
  isDone(): boolean;
  /** Whether something underway is sure to end, and wake the journey, before this time of the clock. */
  wakesBefore(due: number): boolean;
}

/** Lands what an effect brought, or nothing where its end is all there is to know. */
export function createCarrier(journey: string, land: (news?: News) => void): Carrier {
  const underway = new Map<string, Deed>();
  const ended = (id: string, news: News | undefined): void => {
    underway.delete(id);
    land(news);
  };
  const run = (deed: Deed): void => {
    underway.set(deed.id, deed);
    deed.begin().then(
      (it) => ended(deed.id, deed.brought?.(it)),
      (error: unknown) => {
        if (isCancellation(error)) return;
        if (!(error instanceof ActivityFailure)) throw error;
        ended(deed.id, deed.failed?.(causeOf(error)));
      },
    );
  };
  return {
    isDone: () => underway.size === 0,
    wakesBefore: (due) => due - Date.now() > longestPatience && [...underway.values()].some((it) => it.isPatient),
    carry(leaflet, effects) {
      for (const effect of effects) for (const deed of deeds(journey, leaflet, effect)) run(deed);
    },
  };
}

/** One activity: how it begins, and the news of what it brought or why it failed. */
interface Deed<Result = unknown> {
  id: string;
  begin: () => Promise<Result>;
  brought?: (it: Result) => News;
  failed?: (cause: string) => News;
  /** It is given up after the longest patience. */
  isPatient?: true;
}

const deed = <Result>(it: Deed<Result>): Deed => it as Deed;

function deeds(journey: string, leaflet: Leaflet, effect: Effect): Deed[] {
  const id = effect.key.slice(journey.length + 1);
  switch (effect.verb) {
    case 'gather':
      return registersOf(leaflet, effect.parts).map((register) =>
        gathering(`${id}/${register}`, journey, leaflet, effect, register),
      );
    case 'send':
      return [sending(id, leaflet, effect)];
    case 'openTask':
    case 'closeTask': {
      const options = { taskQueue: journeysQueue, activityId: id };
      return [
        { id, begin: () => steadily[effect.verb].executeWithOptions(options, [{ journey, ...effect } as never]) },
      ];
    }
    default:
      return [telling(id, journey, leaflet, effect)];
  }
}

type Of<Verb> = Extract<Effect, { verb: Verb }>;

const gathering = (id: string, journey: string, leaflet: Leaflet, effect: Of<'gather'>, register: string): Deed =>
  deed({
    id,
    begin: () =>
      steadily.gather.executeWithOptions({ taskQueue: `agency.${register}`, activityId: id }, [
        { ...effect, journey, leaflet: leaflet.version, register },
      ]),
    brought: (found) => ({ type: 'findings.gathered', ...found }),
    failed: (cause) => ({ type: 'findings.missed', cause, from: register }),
  });

function sending(id: string, leaflet: Leaflet, effect: Of<'send'>): Deed {
  const { key, errand, round, act } = effect;
  const taskQueue = queueOf(bodyOf(leaflet, effect.with));
  return deed({
    id,
    isPatient: true,
    begin: () => patiently.send.executeWithOptions({ taskQueue, activityId: id }, [abridge(effect, leaflet.version)]),
    brought: (sent) => ({ type: 'effect.ended', key, errand, round, act, ...sent }),
    failed: (cause) => ({ type: 'effect.ended', key, errand, round, act, outcome: outcomeOf(cause), cause }),
  });
}

function telling(
  id: string,
  journey: string,
  leaflet: Leaflet,
  effect: Of<'ask' | 'remind' | 'inform' | 'close'>,
): Deed {
  const { key, errand, round } = effect;
  return {
    id,
    isPatient: true,
    begin: () =>
      patiently.tellParticipant.executeWithOptions({ taskQueue: dialogsQueue, activityId: id }, [
        { journey, lifeEvent: leaflet.lifeEvent, ...effect },
      ]),
    failed: (cause) => ({ type: 'effect.ended', key, errand, round, act: 'tell', outcome: 'failed', cause }),
  };
}

/** The gate said stop or no consent: that is not a failure of the body. */
const outcomeOf = (cause: string) => (cause === 'stopped' || cause === 'unconsented' ? cause : 'failed');

const causes: Readonly<Record<string, string>> = {
  Refused: 'refused-by-body',
  OutcomeUnknown: 'outcome-unknown',
  Unreadable: 'unreadable',
  Stopped: 'stopped',
  Unconsented: 'unconsented',
};

const causeOf = ({ cause }: ActivityFailure): string =>
  cause instanceof ApplicationFailure && cause.type ? (causes[cause.type] ?? 'unavailable') : 'unavailable';

const registersOf = (leaflet: Leaflet, parts?: readonly string[]): string[] => [
  ...new Set(
    Object.values(leaflet.findings)
      .filter((it) => it.from !== 'person' && (!parts || parts.includes(it.part)))
      .map((it) => it.from),
  ),
];
