/** What one may start, and what one may look at before that. */
export const preview = {
  done: 'Is done already',
  applies: 'Applies to you',
  not: 'Does not apply to you',
  unknown: 'We do not know yet',
  start: 'Start the journey',
  look: 'See what applies to you',
  follows: 'Then we read the registers, and tell you when something waits for you.',
  nothing: 'Nothing is sent or kept.',
  awaited: 'We know when it has happened.',
  home: 'We know when the Population Register has said where you live.',
  period: 'It comes when the period begins.',
  register: '{name} is asked {n} things',
  registerOne: '{name} is asked one thing',
} as const;
