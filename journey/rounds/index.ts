/** One XState machine runs one round. They keep no context, so what a machine says of a state and a word is asked once and remembered. */
import { type AnyStateMachine, initialTransition, transition } from 'xstate';
import { application } from './application.js';
import { automatic } from './automatic.js';
import type { RoundAction, RoundEvent } from './events.js';
import { notice } from './notice.js';
import { repair } from './repair.js';
import type { RoundState } from './states.js';
import { tracked } from './tracked.js';

export type { RoundAction, RoundEvent, RoundWord } from './events.js';
export { type End, isEnd, isSettled, type RoundState, type Working } from './states.js';

export const rounds = { application, notice, automatic, tracked, repair } as const;
export type RoundKind = keyof typeof rounds;

/** A leaflet whose round truly differs brings its own machine, with the same states and words. */
export type Round = RoundKind | AnyStateMachine;

export interface Moved {
  state: RoundState;
  actions: readonly RoundAction[];
}

const deaf = Symbol('deaf');
const remembered = new WeakMap<AnyStateMachine, Map<string, Moved | typeof deaf>>();

/** Where a round goes when it is told something, or undefined where it cannot hear it. */
export function moveRound(round: Round, state: RoundState, event: RoundEvent): Moved | undefined {
  const machine = machineOf(round);
  const known = remembered.get(machine) ?? remember(machine);
  const key = `${state} ${event.type} ${event.type === 'opened' && event.asks}`;
  const moved = known.get(key) ?? ask(machine, state, event);
  known.set(key, moved);
  return moved === deaf ? undefined : moved;
}

export const firstState = (round: Round): RoundState => initialTransition(machineOf(round))[0].value as RoundState;

export const machineOf = (round: Round): AnyStateMachine => (typeof round === 'string' ? rounds[round] : round);

function ask(machine: AnyStateMachine, state: RoundState, event: RoundEvent): Moved | typeof deaf {
  const [next, effects] = transition(machine, machine.resolveState({ value: state, context: {} }), event);
  const actions = (effects as readonly { type: string }[]).map((it) => it.type as RoundAction);
  return next.value === state && actions.length === 0 ? deaf : { state: next.value as RoundState, actions };
}

function remember(machine: AnyStateMachine): Map<string, Moved | typeof deaf> {
  const fresh = new Map<string, Moved | typeof deaf>();
  remembered.set(machine, fresh);
  return fresh;
}
