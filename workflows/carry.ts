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
import { dialogsQueue, journeysQueue } from './messages.js';

/** How long we go on trying before a person must help. Waiting for a body's decision is the journey's own business. */
const patience = {
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '2 days',
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

const effects = proxyActivities<Activities>(patience);
const reads = proxyActivities<Activities>(untilAnswered);

export interface Carrier {
  carry(leaflet: Leaflet, effects: readonly Effect[]): void;
  isDone(): boolean;
}

export function createCarrier(journey: string, land: (news: News) => void): Carrier {
  const underway = new Set<string>();
  const run = async (key: string, deed: () => Promise<void>, failed: (cause: string) => void): Promise<void> => {
    underway.add(key);
    try {
      await deed();
    } catch (error) {
      if (isCancellation(error)) return;
      if (!(error instanceof ActivityFailure)) throw error;
      failed(causeOf(error));
    }
    underway.delete(key);
  };
  return {
    isDone: () => underway.size === 0,
    carry(leaflet, asked) {
      for (const effect of asked)
        for (const { key, deed, failed } of deeds(journey, leaflet, effect, land)) void run(key, deed, failed);
    },
  };
}

interface Deed {
  key: string;
  deed: () => Promise<void>;
  failed: (cause: string) => void;
}

function deeds(journey: string, leaflet: Leaflet, effect: Effect, land: (news: News) => void): Deed[] {
  const activityId = effect.key.slice(journey.length + 1);
  switch (effect.verb) {
    case 'gather':
      return registersOf(leaflet, effect.parts).map((register) => ({
        key: `${effect.key}/${register}`,
        deed: async () => {
          const found = await reads.gather.executeWithOptions(
            { ...untilAnswered, taskQueue: `agency.${register}`, activityId: `${activityId}/${register}` },
            [{ ...effect, journey, leaflet: leaflet.version, register }],
          );
          land({ type: 'findings.gathered', ...found });
        },
        failed: (cause) => land({ type: 'findings.missed', cause, from: register }),
      }));
    case 'send':
      return [
        {
          key: effect.key,
          deed: async () => {
            const sent = await effects.send.executeWithOptions(
              { ...patience, taskQueue: queueOf(bodyOf(leaflet, effect.with)), activityId },
              [{ journey, leaflet: leaflet.version, ...effect }],
            );
            land({
              type: 'effect.ended',
              key: effect.key,
              errand: effect.errand,
              round: effect.round,
              act: effect.act,
              ...sent,
            });
          },
          failed: (cause) => land(failure(effect, cause)),
        },
      ];
    case 'ask':
    case 'remind':
    case 'inform':
    case 'close':
      return [
        {
          key: effect.key,
          deed: () =>
            effects.tellParticipant.executeWithOptions({ ...patience, taskQueue: dialogsQueue, activityId }, [
              { journey, lifeEvent: leaflet.lifeEvent, ...effect },
            ]),
          failed: (cause) =>
            land({
              type: 'effect.ended',
              key: effect.key,
              errand: effect.errand,
              round: effect.round,
              act: 'tell',
              outcome: 'failed',
              cause,
            }),
        },
      ];
    case 'openTask':
    case 'closeTask': {
      const doTask = effect.verb === 'openTask' ? effects.openTask : effects.closeTask;
      return [
        {
          key: effect.key,
          deed: () =>
            doTask.executeWithOptions({ ...untilAnswered, taskQueue: journeysQueue, activityId }, [
              { journey, ...effect } as never,
            ]),
          failed: () => undefined,
        },
      ];
    }
  }
}

type Send = Extract<Effect, { verb: 'send' }>;

/** The gate said stop or no consent: that is not a failure of the body. */
function failure({ key, errand, round, act }: Send, cause: string): News {
  const outcome = cause === 'stopped' ? 'stopped' : cause === 'unconsented' ? 'unconsented' : 'failed';
  return { type: 'effect.ended', key, errand, round, act, outcome, cause };
}

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
