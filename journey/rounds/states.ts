export const workings = ['waiting', 'asking', 'preparing', 'submitting', 'withBody', 'stalled'] as const;
export type Working = (typeof workings)[number];

export const ends = [
  'granted',
  'refused',
  'acknowledged',
  'done',
  'lapsed',
  'declined',
  'withdrawn',
  'notRelevant',
  'superseded',
] as const;
export type End = (typeof ends)[number];

export type RoundState = Working | End;

const over: ReadonlySet<string> = new Set(ends);

export const isEnd = (state: RoundState): state is End => over.has(state);

/** Ends in which the body has said its word, or the thing is so. */
export const isSettled = (state: RoundState): boolean =>
  state === 'granted' || state === 'refused' || state === 'acknowledged' || state === 'done';
