/** What one round can be told. The reducer says it; news is about journeys, these are about one attempt. */
export const roundWords = [
  'opened',
  'answered',
  'applied',
  'reasked',
  'reopened',
  'returned',
  'prepared',
  'sent',
  'acknowledged',
  'granted',
  'refused',
  'done',
  'moreAsked',
  'silent',
  'reminded',
  'overdue',
  'failed',
  'stopped',
  'retried',
  'filtered',
  'lapsed',
  'declined',
  'withdrawn',
  'superseded',
  'ruledOut',
] as const;

export type RoundWord = (typeof roundWords)[number];

/** A word, and what the guards need to know of the errand, for rounds keep no context. */
export interface RoundEvent extends Flags {
  type: RoundWord;
}

export interface Flags {
  /** A person must answer, or act, first. */
  asks?: boolean;
  /** Something of this round has left us, or the person has sent it, and may have arrived. */
  left?: boolean;
  /** There is something yet to send. */
  owes?: boolean;
}

/** What a round asks for when it moves. The reducer turns each into effects with keys. */
export type RoundAction =
  | 'ask'
  | 'closeAsk'
  | 'remind'
  | 'submit'
  | 'withdraw'
  | 'tell'
  | 'nudge'
  | 'openTask'
  | 'closeTask'
  | 'inform';
