/** What one round can be told. The reducer says it; news is about journeys, these are about one attempt. */
export type RoundEvent = { type: 'opened'; asks: boolean } | { type: RoundWord };

export type RoundWord =
  | 'answered'
  | 'applied'
  | 'reasked'
  | 'reopened'
  | 'prepared'
  | 'sent'
  | 'acknowledged'
  | 'granted'
  | 'refused'
  | 'done'
  | 'moreAsked'
  | 'silent'
  | 'reminded'
  | 'overdue'
  | 'failed'
  | 'stopped'
  | 'retried'
  | 'filtered'
  | 'lapsed'
  | 'declined'
  | 'withdrawn'
  | 'superseded'
  | 'ruledOut';

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

export const roundWords = [
  'answered',
  'applied',
  'reasked',
  'reopened',
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
] as const satisfies readonly RoundWord[];
