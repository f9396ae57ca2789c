/** The family moves from Solvik to Granlia and back, with errands in the drawer, on the way and decided. */
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { agrees, decides, errand } from '../stories.js';
import { atBodies, sendsOf, toWhom } from './looking.js';
import type { Tale } from './teller.js';

const granlia = { child: { municipality: '7402' } };
const solvik = { child: { municipality: '7401' } };

export const move: Tale[] = [
  {
    says: 'a move in mid-journey: what had not left goes to the new municipality, what had left is called back, what was given stands until another is given',
    async tell(teller) {
      const journey = await teller.begins({ begin: aBirth, known });
      const before = await journey.on(settled);
      const benefit = errand(before, 'child-benefit');

      const unsent = await journey.changes(granlia);
      expect(atBodies(unsent, 'kindergarten-place')).toEqual(['solvik superseded', 'granlia asking']);
      expect(sendsOf(unsent, 'kindergarten-place')).toEqual([]);
      expect(toWhom(unsent, 'close', 'kindergarten-place')).toEqual(['father', 'mother']);
      expect(errand(unsent, 'kindergarten-place').due?.on).toBe('2027-02-01');

      await journey.happens(agrees('mother', 'kindergarten-place'));
      const back = await journey.changes(solvik);
      expect(atBodies(back, 'kindergarten-place')).toEqual(['solvik asking', 'granlia superseded']);
      expect(sendsOf(back, 'kindergarten-place')).toEqual(['submit granlia', 'tell granlia']);
      expect(errand(back, 'kindergarten-place')).toMatchObject({ round: 2, due: { on: '2027-03-01' } });

      await journey.happens(agrees('father', 'kindergarten-place'), decides('kindergarten-place', 'granted'));
      const gone = await journey.changes(granlia);
      expect(atBodies(gone, 'kindergarten-place')).toEqual(['solvik granted', 'granlia asking']);
      const settledThere = await journey.happens(
        agrees('mother', 'kindergarten-place'),
        decides('kindergarten-place', 'granted'),
      );
      expect(atBodies(settledThere, 'kindergarten-place')).toEqual(['solvik superseded', 'granlia granted']);
      expect(sendsOf(settledThere, 'kindergarten-place')).toEqual([
        ...['submit granlia', 'tell granlia', 'submit solvik', 'submit granlia'],
      ]);
      expect(atBodies(settledThere, 'child-health-clinic')).toEqual(['solvik superseded', 'granlia withBody']);
      expect(errand(settledThere, 'child-benefit')).toEqual(benefit);
    },
  },
];
