/** News that does not depend on each other: what bodies say each of their own errand, or what people answer each for themselves. */
import { dayOf } from '../../journey/calendar.js';
import type { Errand } from '../../journey/errand.js';
import type { Journey } from '../../journey/journey.js';
import type { News } from '../../journey/news.js';
import { isClosed } from '../../journey/over.js';
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
    carried(
      dice
        .shuffled(all.flatMap((it) => (dice.roll() < 0.3 ? [it, it] : [it])))
        .reduce((it, news) => goOn(it, news as Untold), walk),
    ),
  );

/** Of a series' closed periods the last three: those before leave with whatever closes next, once they have been shown. */
export const carried = ({ journey }: Pick<Walk, 'journey'>): Pick<Walk, 'journey'> => ({
  journey: { ...journey, errands: journey.errands.filter((it) => !isClosed(it) || after(journey, it) < 3) },
});

const after = ({ errands }: Journey, it: Errand): number =>
  it.period === undefined ? 0 : errands.slice(errands.indexOf(it) + 1).filter((other) => isSeries(it, other)).length;

const isSeries = (it: Errand, other: Errand): boolean =>
  isClosed(other) && other.step === it.step && other.about === it.about && other.with === it.with;
