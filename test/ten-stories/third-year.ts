/** A choir is founded, and its third year comes. */
import {
  aBoard,
  aFounding,
  aPerson,
  aQuietYear,
  aUnit,
  chair,
  member,
  takesPart,
} from '../life-events/voluntary-organisation/association.js';
import { answers, applies, decides, effectsOf, errand, hears, type Story, state } from '../stories.js';
import { dialogsTo } from './looking.js';
import type { Tale } from './teller.js';

const opening = {
  begin: aFounding,
  known: { ada: aPerson, ben: aPerson, cleo: aPerson, choir: { ...aBoard, ...aQuietYear, hasBankAccount: true } },
};
const cleo = { ...member, ref: 'cleo' };

const acknowledged = (step: string) =>
  hears((it: Story) => ({ type: 'receipt.received', errand: errand(it, step).id }));
const yearsOf = ({ journey }: Story, step: string): string[] =>
  journey.errands.filter((it) => it.step === step).map((it) => `${it.period} ${it.state}`);

export const thirdYear: Tale[] = [
  {
    says: 'an association’s third year: each duty once a year from the board that sits, and a year that is missed costs that year alone',
    async tell(teller) {
      const journey = await teller.begins(opening);
      await journey.happens(
        hears({ type: 'party.changed', party: 'ada', roles: chair.roles }),
        hears({ type: 'party.joined', party: member, participants: [takesPart(member)] }),
      );
      await journey.changes({ choir: aUnit });
      await journey.happens(answers('ada', 'annualMeetingOn', '2027-03-20', 'choir'));

      await journey.on('2027-03-20');
      await journey.happens(applies('ada', 'annual-change-notice'), acknowledged('annual-change-notice'));
      await journey.on('2027-06-01');
      await journey.happens(applies('ada', 'vat-compensation'));
      await journey.on('2027-12-15');
      const first = await journey.happens(decides('vat-compensation', 'granted'));
      expect(yearsOf(first, 'annual-change-notice')).toEqual(['2027 acknowledged', '2028 waiting']);
      expect(yearsOf(first, 'vat-compensation')).toEqual(['2027 granted']);

      await journey.on('2028-03-15');
      await journey.happens(
        hears({ type: 'party.changed', party: 'ada', roles: [] }),
        hears({ type: 'party.changed', party: 'ben', roles: chair.roles }),
        hears({ type: 'party.joined', party: cleo, participants: [takesPart(cleo)] }),
        applies('ben', 'annual-change-notice'),
        acknowledged('annual-change-notice'),
      );
      await journey.on('2028-06-01');
      await journey.happens(applies('cleo', 'vat-compensation'));
      const second = await journey.happens(decides('vat-compensation', 'granted'));
      expect(state(second, 'vat-compensation')).toBe('granted');
      const toAda = dialogsTo(second, 'ada').length;

      const third = await journey.on('2029-12-31');
      expect(yearsOf(third, 'annual-change-notice').slice(-2)).toEqual(['2029 lapsed', '2030 waiting']);
      expect(yearsOf(third, 'vat-compensation').at(-1)).toBe('2029 lapsed');
      const told = effectsOf(third, 'inform').filter((it) => it.says === 'lapsed');
      expect(new Set(told.map((it) => `${it.step} ${it.to}`))).toEqual(
        new Set(['annual-change-notice', 'vat-compensation'].flatMap((it) => [`${it} ben`, `${it} cleo`])),
      );
      expect(dialogsTo(third, 'ada')).toHaveLength(toAda);

      const fourth = await journey.on('2030-06-01');
      expect(state(fourth, 'vat-compensation')).toBe('asking');
      expect(errand(fourth, 'vat-compensation').period).toBe('2030');
    },
  },
];
