import { municipality } from '../../agencies/municipality/manifest.js';
import type { Heard, NewsOf } from '../../journey/news.js';
import type { AnswerEvent } from './cloud-event.js';

type Without<Each> = Each extends unknown ? Omit<Each, 'errand' | 'id' | 'round'> : never;

/** What a body can say, before it is known which errand it is about. */
export type Word = Without<
  NewsOf[
    | 'receipt.received'
    | 'decision.received'
    | 'decision.reversed'
    | 'more.asked'
    | 'application.forwarded'
    | 'correction.received'
    | 'body.acted']
>;

interface Decided {
  outcome: 'granted' | 'refused';
  decidedOn: string;
  automatic?: boolean;
  appeal?: { body: string; until: string };
  contact?: string;
}

/** A body's event in the words that a journey hears. Its own text lies in the vault, under `letter`. A municipality that has not joined is the person's own. */
export function saidBy(
  { type, data }: Pick<AnswerEvent, 'type' | 'data'>,
  body: string,
  letter: string | undefined,
  organisations: Readonly<Record<string, string>>,
): Word {
  switch (type) {
    case 'no.livsferd.body.decided.v1':
      return { type: 'decision.received', decision: heard(data as Decided, body, letter) };
    case 'no.livsferd.body.reversed.v1':
      return { type: 'decision.reversed', decision: heard(data as Decided, body, letter) };
    case 'no.livsferd.body.asked-for-more.v1':
      return { type: 'more.asked', ...(letter !== undefined && { letter }) };
    case 'no.livsferd.body.forwarded.v1':
      return { type: 'application.forwarded', to: organisations[(data as { to: string }).to] ?? municipality.id };
    case 'no.livsferd.body.corrected.v1':
      return { type: 'correction.received' };
    case 'no.livsferd.body.done.v1':
      return { type: 'body.acted' };
    default:
      return { type: 'receipt.received' };
  }
}

const heard = ({ outcome, decidedOn, automatic, appeal, contact }: Decided, by: string, letter?: string): Heard => ({
  outcome,
  on: decidedOn,
  by,
  ...(letter !== undefined && { letter }),
  ...(automatic !== undefined && { automatic }),
  ...(appeal && { appeal }),
  ...(contact !== undefined && { contact }),
});
