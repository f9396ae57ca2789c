/** One XState machine runs one round. They keep no context, so what a machine says of a state and a word is asked once and remembered. */
import { type AnyStateMachine, initialTransition, transition } from 'xstate';
import { application } from './application.js';
import { automatic } from './automatic.js';
import type { RoundAction, RoundEvent } from './events.js';
import { notice } from './notice.js';
import { repair } from './repair.js';
import type { RoundState } from './states.js';
import { tracked } from './tracked.js';

export { type Flags, type RoundAction, type RoundEvent, type RoundWord, roundWords } from './events.js';
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
type Remembered = Map<string, Moved | typeof deaf>;
const remembered = new WeakMap<AnyStateMachine, Remembered>();
const firsts = new WeakMap<AnyStateMachine, RoundState>();

/** Where a round goes when it is told something, or undefined where it cannot hear it. */
export function moveRound(round: Round, state: RoundState, event: RoundEvent): Moved | undefined {
  const machine = machineOf(round);
  const known = memoryOf(machine);
  const key = `${state} ${event.type} ${event.asks === true} ${event.left === true} ${event.owes === true}`;
  let moved = known.get(key);
  if (moved === undefined) {
    moved = ask(machine, state, event);
    known.set(key, moved);
  }
  return moved === deaf ? undefined : moved;
}

export function firstState(round: Round): RoundState {
  const machine = machineOf(round);
  let first = firsts.get(machine);
  if (first === undefined) {
    first = initialTransition(machine)[0].value as RoundState;
    firsts.set(machine, first);
  }
  return first;
}

export const machineOf = (round: Round): AnyStateMachine => (typeof round === 'string' ? rounds[round] : round);

function ask(machine: AnyStateMachine, state: RoundState, event: RoundEvent): Moved | typeof deaf {
  const [next, effects] = transition(machine, machine.resolveState({ value: state, context: {} }), event);
  const actions = (effects as readonly { type: string }[]).map((it) => it.type as RoundAction);
  return next.value === state && actions.length === 0 ? deaf : { state: next.value as RoundState, actions };
}

function memoryOf(machine: AnyStateMachine): Remembered {
  let known = remembered.get(machine);
  if (known === undefined) {
    known = new Map();
    remembered.set(machine, known);
  }
  return known;
}
