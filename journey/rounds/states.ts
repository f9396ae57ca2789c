export type Working = 'waiting' | 'asking' | 'preparing' | 'submitting' | 'withBody' | 'stalled';

export type End =
  | 'granted'
  | 'refused'
  | 'acknowledged'
  | 'done'
  | 'lapsed'
  | 'declined'
  | 'withdrawn'
  | 'notRelevant'
  | 'superseded';

export type RoundState = Working | End;

const ends = new Set<string>([
  'granted',
  'refused',
  'acknowledged',
  'done',
  'lapsed',
  'declined',
  'withdrawn',
  'notRelevant',
  'superseded',
] satisfies End[]);

export const isEnd = (state: RoundState): state is End => ends.has(state);

/** Ends in which the body has said its word, or the thing is so. */
export const isSettled = (state: RoundState): boolean =>
  state === 'granted' || state === 'refused' || state === 'acknowledged' || state === 'done';
