/** The activity that both sides call: a body that answers at once. Its words stay outside the history, under a reference. */
import { Context } from '@temporalio/activity';
import { application } from './names.js';

export interface Letter {
  key: string;
  act: string;
  step: string;
  about: string;
  with: string;
  /** Our reference, where it is not the step itself. */
  errand?: string;
}

export interface Answer {
  outcome: 'acknowledged' | 'sent';
  letter: string;
}

/** The application has arrived: the body knows our reference, and may decide. */
export type Applied = (journey: string, errand: string) => void;

export interface Body {
  /** How many characters the body answers with. */
  size: number;
  applied: Applied;
  /** What is waited for before an answer is given, so that answers arrive in a known order. */
  turn: (journey: string) => Promise<void>;
}

export function createSend(body: Body): { send(letter: Letter): Promise<Answer> } {
  const letters = new Map<string, string>();
  return {
    async send({ key, step, errand = step }) {
      const { workflowExecution } = Context.current().info;
      const journey = workflowExecution!.workflowId;
      letters.set(key, 'x'.repeat(body.size));
      await body.turn(journey);
      if (step === application) body.applied(journey, errand);
      return { outcome: step === application ? 'sent' : 'acknowledged', letter: referenceOf(letters.size) };
    },
  };
}

/** As long as a reference of the store: a uuid. */
export const referenceOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
