import { z } from 'zod';
import { type AppealRule, Decision, decisionData } from './answering.js';
import type { Route } from './stand-in.js';

const Answer = z.looseObject({
  subject: z.string().optional(),
  person: z.string().optional(),
  step: z.string().optional(),
  type: z.enum(['acknowledged', 'decided', 'asked-for-more', 'forwarded', 'reversed', 'corrected', 'done']),
});

/** Posts one answer on demand; what is needed and not given is filled in. */
export const answersRoute = <State>(appeal: AppealRule): Route<State> => ({
  verb: 'POST',
  path: '/_control/answers',
  answer: ({ content }, { post }) => {
    const { subject, type, ...given } = Answer.parse(content);
    const usual: Record<string, () => object> = {
      decided: () => decisionData(Decision.parse(given), appeal),
      reversed: () => {
        const { appeal: _, automatic: __, ...reversed } = decisionData(Decision.parse(given), appeal);
        return reversed;
      },
      corrected: () => ({ corrected: true }),
      'asked-for-more': () => ({ question: 'Kan du sende oss flere opplysninger?' }),
    };
    const event = post({ type, subject, data: { ...usual[type]?.(), ...given } });
    return { status: 202, body: { event: event.id } };
  },
});
