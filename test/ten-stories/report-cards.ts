/** Two years without work: a card every fortnight, and one that is forgotten. */
import { plus } from '../../journey/calendar.js';
import { aLoss, benefitFrom, card, cards, firstDay, known } from '../life-events/job-loss/worker.js';
import { applies, decides, effectsOf, errand, hears, type Story, state } from '../stories.js';
import { dialogsTo } from './looking.js';
import type { Tale } from './teller.js';

const opening = { begin: aLoss, known: { ...known, worker: { ...known.worker, benefitFrom } } };
const saturday = '2026-12-12';
const fortnight = (n: number): string => plus(saturday, { days: 14 * n });
const forgotten = 10;

const sendsIt = [applies('worker', 'biweekly-report'), decides('biweekly-report', 'granted')];
const late = (story: Story) => cards(story).find((it) => it.state === 'lapsed')!;

export const reportCards: Tale[] = [
  {
    says: '52 report cards: one each fortnight and none twice; the one that is forgotten costs its fortnight, says so, and can still be sent',
    async tell(teller) {
      const journey = await teller.begins(opening);
      await journey.happens(
        applies('worker', 'jobseeker-registration'),
        decides('jobseeker-registration', 'granted'),
        applies('worker', 'unemployment-benefit'),
      );
      await journey.on(firstDay);
      await journey.happens(decides('unemployment-benefit', 'granted'));

      const periods: string[] = [];
      for (let n = 0; n < 52; n += 1) {
        const story = await journey.on(fortnight(n));
        expect(cards(story).filter((it) => it.state === 'asking')).toHaveLength(1);
        expect(card(story).due?.kind).toBe('rightLost');
        periods.push(card(story).period!);
        if (n !== forgotten) await journey.happens(...sendsIt);
        if (n === forgotten + 1) {
          expect(late(story).period).toBe(periods[forgotten]);
          const told = dialogsTo(story, 'worker').filter((it) => it.errand === late(story).id);
          expect(told.map((it) => (it.verb === 'inform' ? it.says : it.verb))).toEqual(['ask', 'remind', 'lapsed']);
          const sent = await journey.happens(
            hears({ type: 'applied.anyway', by: 'worker', errand: late(story).id }),
            hears({ type: 'word.given', by: 'worker', errand: late(story).id, says: 'applied' }),
          );
          expect(cards(sent).find((it) => it.period === periods[forgotten])).toMatchObject({
            state: 'withBody',
            round: 2,
          });
        }
      }
      expect([periods[0], periods[51], new Set(periods).size]).toEqual(['2026-W49', '2028-W46', 52]);

      const last = await journey.on(fortnight(52));
      await journey.happens(...sendsIt);
      const asked = effectsOf(last, 'ask', 'biweekly-report').filter(({ round }) => round === 1);
      expect(new Set(asked.map((it) => it.errand)).size).toBe(asked.length);
      expect(asked).toHaveLength(53);
      const over = await journey.on('2029-01-15');
      expect(errand(over, 'unemployment-benefit')).toMatchObject({ state: 'granted', expired: true });
      expect(state(over, 'biweekly-report')).toBe('granted');
      expect(cards(over).at(-1)?.period).toBe('2028-W48');
    },
  },
];
