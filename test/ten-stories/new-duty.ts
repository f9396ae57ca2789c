/** Parliament passes a law while the family is on its way: a duty from the new year. */
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { applies, decides, effectsOf, errand, hears, state, steps } from '../stories.js';
import { later } from './leaflets.js';
import { toWhom } from './looking.js';
import type { Tale } from './teller.js';

const duty = 'child-register-notice';

export const newDuty: Tale[] = [
  {
    says: 'a duty that the law adds on the way: it begins on the day the law is in force, is asked for once, and what was sent keeps the rules it was judged by',
    async tell(teller) {
      const journey = await teller.begins({ begin: aBirth, known });
      await journey.on(settled);
      await journey.happens(applies('mother', 'parental-benefit', 'mother'));
      const released = await journey.happens(hears({ type: 'rules.released', leaflet: later.version }));
      expect(released.journey).toMatchObject({ leaflet: later.version, replanOn: '2027-01-01' });
      expect(errand(released, 'parental-benefit', 'mother').rules).toBe('having-children@1');
      expect(errand(released, 'parental-benefit', 'father').rules).toBe('having-children@2');
      expect(effectsOf(released, 'ask', 'parental-benefit')).toHaveLength(2);

      await journey.happens(applies('father', 'parental-benefit', 'father'));
      const eve = await journey.on('2026-12-31');
      expect(steps(eve)).not.toContain(duty);
      expect(errand(eve, 'parental-benefit', 'mother').state).toBe('withBody');
      expect(errand(eve, 'parental-benefit', 'father')).toMatchObject({ state: 'stalled', cause: 'no-answer' });
      const inForce = await journey.on('2027-01-01');
      expect(errand(inForce, duty)).toMatchObject({ state: 'asking', with: 'skatteetaten', rules: later.version });
      expect(toWhom(inForce, 'ask', duty)).toEqual(['father', 'mother']);

      const twice = await journey.happens(hears({ type: 'rules.released', leaflet: later.version }));
      expect(twice.journey.errands.filter((it) => it.step === duty)).toHaveLength(1);
      const done = await journey.happens(
        applies('father', duty),
        hears((it) => ({ type: 'receipt.received', errand: errand(it, duty).id })),
        decides('parental-benefit', 'refused', 'mother'),
      );
      expect(state(done, duty)).toBe('acknowledged');
      expect(errand(done, 'parental-benefit', 'mother')).toMatchObject({
        state: 'refused',
        rules: 'having-children@1',
      });

      const anew = await journey.happens(
        hears((it) => ({
          ...{ type: 'applied.anyway', by: 'mother', errand: errand(it, 'parental-benefit', 'mother').id },
        })),
      );
      expect(errand(anew, 'parental-benefit', 'mother')).toMatchObject({ round: 2, rules: later.version });
    },
  },
];
