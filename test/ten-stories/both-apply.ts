/** Two parents, one child, and each of them applies. */
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { agrees, applies, decides, errand, seenBy, state } from '../stories.js';
import { dialogsTo, sendsOf, sightOf, toWhom } from './looking.js';
import type { Tale } from './teller.js';

const member = (ref: string) => ({ [ref]: { ...known[ref], memberFiveYears: true } });
const opening = {
  begin: aBirth,
  known: {
    ...{ ...member('mother'), ...member('father') },
    child: { ...known.child, fullTimeKindergarten: false },
  },
};

export const bothApply: Tale[] = [
  {
    says: 'both parents apply: for the child it is one right, sent once and decided once, and nobody sees what the other said',
    async tell(teller) {
      const journey = await teller.begins(opening);
      await journey.on(settled);
      const one = await journey.happens(agrees('mother', 'kindergarten-place'));
      const { seq } = one.journey;
      const both = await journey.happens(agrees('father', 'kindergarten-place'));
      expect(both.journey.seq).toBe(seq);
      expect(sendsOf(both, 'kindergarten-place')).toEqual(['submit solvik']);
      expect(seenBy(both, 'father').errands.find((it) => it.step === 'kindergarten-place')).toMatchObject({
        ...{ state: 'withBody', replies: {} },
      });

      const asked = await journey.on('2027-12-20');
      expect(toWhom(asked, 'ask', 'cash-for-care')).toEqual(['father', 'mother']);
      const applied = await journey.happens(
        applies('father', 'cash-for-care'),
        applies('mother', 'cash-for-care'),
        decides('cash-for-care', 'granted'),
      );
      expect(applied.journey.errands.filter((it) => it.step === 'cash-for-care')).toHaveLength(1);
      expect(errand(applied, 'cash-for-care')).toMatchObject({ state: 'granted', round: 1 });
      expect(errand(applied, 'cash-for-care').decisions).toHaveLength(1);
      expect(toWhom(applied, 'close', 'cash-for-care')).toEqual(['father', 'mother']);
    },
  },
  {
    says: 'both parents apply for what is each parent’s own: two rights, each decided by itself and seen by one',
    async tell(teller) {
      const journey = await teller.begins(opening);
      await journey.on(settled);
      const story = await journey.happens(
        applies('mother', 'parental-benefit', 'mother'),
        applies('father', 'parental-benefit', 'father'),
        decides('parental-benefit', 'granted', 'mother'),
        decides('parental-benefit', 'refused', 'father'),
      );
      expect(state(story, 'parental-benefit', 'mother')).toBe('granted');
      expect(state(story, 'parental-benefit', 'father')).toBe('refused');
      for (const [viewer, other] of [
        ['mother', 'father'],
        ['father', 'mother'],
      ] as const) {
        const theirs = seenBy(story, viewer).errands.filter((it) => it.step === 'parental-benefit');
        expect(theirs.map((it) => it.about)).toEqual([viewer]);
        expect(sightOf(story, viewer)).not.toContain(errand(story, 'parental-benefit', other).id);
        expect(dialogsTo(story, viewer).filter((it) => it.about === other)).toEqual([]);
      }
    },
  },
];
