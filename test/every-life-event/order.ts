/** News that does not depend on each other: what bodies say each of their own errand, or what people answer each for themselves. */
import { dayOf } from '../../journey/calendar.js';
import type { News } from '../../journey/news.js';
import type { Dice } from './dice.js';
import { goOn, linesOf, type Untold, type Walk } from './walk.js';

export function bodiesAnswers({ journey, now }: Walk, dice: Dice): News[] {
  return journey.errands
    .filter((it) => it.state === 'withBody' && it.kind !== 'repair')
    .map((it, n) => ({
      ...({ type: 'decision.received', id: `d-${n}`, errand: it.id } as const),
      decision: { outcome: dice.pick(['granted', 'refused'] as const), on: dayOf(now) },
    }));
}

export function peoplesAnswers({ journey }: Walk): News[] {
  return journey.errands
    .filter((it) => it.state === 'asking' && it.question?.back === undefined)
    .flatMap((it) =>
      it.asked.map((by, n): News => {
        const act = { id: `c-${it.id}-${n}`, by, errand: it.id };
        const about = it.question?.about;
        if (about === 'do') return { type: 'word.given', ...act, says: 'done' };
        if (about === 'apply') return { type: 'word.given', ...act, says: 'applied' };
        return { type: 'consent.given', ...act, choice: 'this' };
      }),
    );
}

/** Where the news leads in this order, each told once or twice. */
export const ledBy = (walk: Walk, all: readonly News[], dice: Dice): string[] =>
  linesOf(
    dice
      .shuffled(all.flatMap((it) => (dice.roll() < 0.3 ? [it, it] : [it])))
      .reduce((it, news) => goOn(it, news as Untold), walk),
  );
