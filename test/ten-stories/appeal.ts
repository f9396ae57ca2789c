/** Nav says no, the mother appeals, and the appeal is won; later Trygderetten says otherwise. */
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { answers, appeals, applies, decides, errand, reverses, seenBy, state } from '../stories.js';
import { dialogsTo, toWhom } from './looking.js';
import type { Tale } from './teller.js';

const theirs = ['parental-benefit', 'lump-sum-grant', 'tax-card-change'] as const;

export const appeal: Tale[] = [
  {
    says: 'refused, appealed, reversed: what follows from a no is offered at once, what follows from a yes is opened again, and every decision stays on record',
    async tell(teller) {
      const journey = await teller.begins({ begin: aBirth, known });
      await journey.on(settled);
      const refused = await journey.happens(
        answers('mother', 'memberTwelveMonths', true),
        answers('mother', 'wantsTaxCard', true),
        applies('mother', 'parental-benefit', 'mother'),
        decides('parental-benefit', 'refused', 'mother'),
      );
      const now = (story: typeof refused) => theirs.map((it) => state(story, it, 'mother'));
      expect(now(refused)).toEqual(['refused', 'asking', 'notRelevant']);
      const { appeal: way } = errand(refused, 'parental-benefit', 'mother').decisions[0]!;
      expect(way).toEqual({ body: 'nav-klageinstans', until: '2027-01-13' });

      const appealed = await journey.happens(appeals('mother', 'parental-benefit', 'mother'));
      expect(errand(appealed, 'parental-benefit', 'mother')).toMatchObject({ state: 'withBody', appealed: true });
      const waited = await journey.on('2027-01-05');
      expect(state(waited, 'parental-benefit', 'mother')).toBe('withBody');

      const won = await journey.happens(reverses('parental-benefit', 'granted', 'mother'));
      expect(now(won)).toEqual(['granted', 'notRelevant', 'asking']);
      expect(toWhom(won, 'close', 'lump-sum-grant')).toEqual(['mother']);
      expect(toWhom(won, 'ask', 'tax-card-change')).toEqual(['mother']);

      const lost = await journey.happens(reverses('parental-benefit', 'refused', 'mother'));
      expect(now(lost)).toEqual(['refused', 'asking', 'notRelevant']);
      expect(errand(lost, 'parental-benefit', 'mother').decisions).toMatchObject([
        { outcome: 'refused', reversed: true },
        { outcome: 'granted', reversed: true },
        { outcome: 'refused' },
      ]);
      expect(dialogsTo(lost, 'father').filter((it) => it.about === 'mother')).toEqual([]);
      expect(seenBy(lost, 'father').errands.filter((it) => it.about === 'mother')).toEqual([]);
    },
  },
];
