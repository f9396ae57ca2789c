/** What is done about each effect: one activity or more, each on its body's own queue, under an id that is the same at every attempt. */
import { type ActivityOptions, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.js';
import { bodyOf, type Leaflet } from '../journey/define.js';
import { type Leaflets, leafletFor, leafletOf } from '../journey/draft.js';
import type { Effect } from '../journey/effects.js';
import { byId } from '../journey/errands.js';
import type { Journey } from '../journey/journey.js';
import { queueOf } from '../journey/manifest.js';
import type { News, Outcome } from '../journey/news.js';
import { type Abridged, abridge } from './abridge.js';
import { dialogsQueue, journeysQueue } from './messages.js';

/** One activity: how it begins, and the news of what it brought or why it failed. */
export interface Deed {
  /** The activity's id. */
  id: string;
  /** Deeds of one line are done one after another: what closes a thing never overtakes what opens it. */
  line: string;
  begin: () => Promise<unknown>;
  brought?: (result: never) => News;
  failed?: (cause: string) => News;
  /** It is given up after the longest patience. */
  isPatient?: true;
}

/** How long we go on trying before a person must help, in milliseconds. Waiting for a body's decision is the journey's own business. */
export const longestPatience = 2 * 86_400_000;

/** One attempt has twice the time that the gate gives it, so that no other begins while it may still be sending. */
const patience = {
  startToCloseTimeout: '30s',
  scheduleToCloseTimeout: longestPatience,
  retry: {
    initialInterval: '1s',
    backoffCoefficient: 2,
    maximumInterval: '1 hour',
    nonRetryableErrorTypes: ['Refused', 'OutcomeUnknown', 'Unreadable', 'Stopped', 'Unconsented'],
  },
} satisfies ActivityOptions;

/** A read, like our own desk, may be waited for as long as it takes: nothing is lost by asking again. */
const untilAnswered = {
  startToCloseTimeout: '30s',
  retry: {
    initialInterval: '1s',
    backoffCoefficient: 2,
    maximumInterval: '10 minutes',
    nonRetryableErrorTypes: ['Refused'],
  },
} satisfies ActivityOptions;

type Asked = Omit<Activities, 'send'> & { send(it: Abridged): ReturnType<Activities['send']> };

const patiently = proxyActivities<Asked>(patience);
const steadily = proxyActivities<Asked>(untilAnswered);
/** A read says that it lives, so that it is begun anew soon after its worker has died. */
const beating = proxyActivities<Asked>({ ...untilAnswered, startToCloseTimeout: '2 minutes', heartbeatTimeout: '10s' });

/** The deeds of one effect. It is carried out by the leaflet that its errand's round is judged by. */
export function deedsOf(leaflets: Leaflets, journey: Journey, effect: Effect): Deed[] {
  const errand = 'errand' in effect ? byId(journey.errands, effect.errand) : undefined;
  const current = leafletOf(leaflets, journey.leaflet);
  const leaflet = errand ? leafletFor({ leaflets, leaflet: current }, errand) : current;
  return (table[effect.verb] as (effect: Effect, of: Of) => Deed[])(effect, { journey: journey.id, leaflet });
}

interface Of {
  journey: string;
  leaflet: Leaflet;
}

type Verb = Effect['verb'];
type OneOf<V extends Verb> = Extract<Effect, { verb: V }>;

const table: { [V in Verb]: (effect: OneOf<V>, of: Of) => Deed[] } = {
  gather: (effect, of) => gatherAll(effect, of, registersOf(of.leaflet, effect.parts)),
  send,
  ask: tell,
  remind: tell,
  inform: tell,
  close: tell,
  openTask,
  closeTask,
};

/** Where no register holds anything, that is known at once. */
function gatherAll(effect: OneOf<'gather'>, of: Of, registers: readonly string[]): Deed[] {
  if (registers.length > 0 || effect.parts) return registers.map((register) => gather(effect, of, register));
  const id = idOf(effect, of.journey);
  return [{ id, line: id, begin: async () => undefined, brought: () => ({ type: 'findings.gathered', found: {} }) }];
}

function gather(effect: OneOf<'gather'>, { journey, leaflet }: Of, register: string): Deed {
  const id = `${idOf(effect, journey)}/${register}`;
  const taskQueue = `agency.${register}`;
  const it = { ...effect, journey, leaflet: leaflet.version, register };
  return {
    id,
    line: `gather.${register}`,
    begin: () => beating.gather.executeWithOptions({ taskQueue, activityId: id }, [it]),
    brought: (found: Awaited<ReturnType<Activities['gather']>>) => ({ type: 'findings.gathered', ...found }),
    failed: (cause) => ({ type: 'findings.missed', cause, from: register }),
  };
}

function send(effect: OneOf<'send'>, { journey, leaflet }: Of): Deed[] {
  const { key, errand, round, act } = effect;
  const id = idOf(effect, journey);
  const taskQueue = queueOf(bodyOf(leaflet, effect.with));
  const ended = { type: 'effect.ended', key, errand, round, act } as const;
  const sending: Deed = {
    id,
    line: `send.${errand}`,
    isPatient: true,
    begin: () => patiently.send.executeWithOptions({ taskQueue, activityId: id }, [abridge(effect, leaflet.version)]),
    brought: (sent: Awaited<ReturnType<Activities['send']>>) => ({ ...ended, ...sent }),
    failed: (cause) => ({ ...ended, outcome: outcomeOf(cause), cause }),
  };
  return [sending];
}

/** The gate said stop or no consent: that is not a failure of the body. */
const held: Readonly<Record<string, Outcome>> = { stopped: 'stopped', unconsented: 'unconsented' };

const outcomeOf = (why: string): Outcome => held[why] ?? 'failed';

function tell(effect: OneOf<'ask' | 'remind' | 'inform' | 'close'>, { journey, leaflet }: Of): Deed[] {
  const { key, errand, round, to } = effect;
  const id = idOf(effect, journey);
  const it = { journey, lifeEvent: leaflet.lifeEvent, ...effect };
  const telling: Deed = {
    id,
    line: `dialog.${errand}.${to}`,
    isPatient: true,
    begin: () => patiently.tellParticipant.executeWithOptions({ taskQueue: dialogsQueue, activityId: id }, [it]),
    failed: (cause) => ({ type: 'effect.ended', key, errand, round, act: 'tell', outcome: 'failed', cause }),
  };
  return [telling];
}

function openTask(effect: OneOf<'openTask'>, { journey, leaflet }: Of): Deed[] {
  const options = { taskQueue: journeysQueue, activityId: idOf(effect, journey) };
  const it = { journey, lifeEvent: leaflet.lifeEvent, ...effect };
  return [atDesk(effect, options.activityId, () => steadily.openTask.executeWithOptions(options, [it]))];
}

function closeTask(effect: OneOf<'closeTask'>, { journey }: Of): Deed[] {
  const options = { taskQueue: journeysQueue, activityId: idOf(effect, journey) };
  const it = { journey, ...effect };
  return [atDesk(effect, options.activityId, () => steadily.closeTask.executeWithOptions(options, [it]))];
}

const atDesk = (
  { errand, round }: OneOf<'openTask' | 'closeTask'>,
  id: string,
  begin: () => Promise<unknown>,
): Deed => ({ id, line: `task.${errand}.${round}`, begin });

/** The key without the journey, which Temporal knows already. */
const idOf = ({ key }: Effect, journey: string): string => key.slice(journey.length + 1);

/** The registers that hold what the leaflet looks for. */
const registersOf = (leaflet: Leaflet, parts?: readonly string[]): string[] => [
  ...new Set(
    Object.values(leaflet.findings)
      .filter((it) => it.from !== 'person' && (!parts || parts.includes(it.part)))
      .map((it) => it.from),
  ),
];
