/** Two were awaited, and one lives. */
import { aBirth, known, settled, stillborn } from '../life-events/having-children/family.js';
import { agrees, applies, decides, effectsOf, errand, hears, seenBy, state } from '../stories.js';
import { about, dialogsTo, sendsOf, wordsTo } from './looking.js';
import type { Tale, Teller } from './teller.js';

const twoAreRegistered = async (teller: Teller) => {
  const journey = await teller.begins({ begin: aBirth, known });
  await journey.happens(hears({ type: 'party.joined', party: stillborn, trigger: 'freg.stillbirth.registered' }));
  return journey;
};

export const stillbornTwin: Tale[] = [
  {
    says: 'a stillborn twin: nothing stops for the one who lives, what the law leaves for the other is offered, and every word is quiet',
    async tell(teller) {
      const journey = await twoAreRegistered(teller);
      const story = await journey.on(settled);
      expect(about(story, 'child')).toMatchObject({
        ...{ 'child-benefit': 'withBody', 'kindergarten-place': 'asking', 'child-health-clinic': 'withBody' },
      });
      expect(about(story, 'stillborn')).toEqual({
        ...{ 'stillborn-parentage': 'done', 'stillborn-name': 'asking', 'funeral-grant': 'asking' },
      });
      for (const parent of ['mother', 'father']) {
        expect(seenBy(story, parent).grief).toBe(true);
        const words = await wordsTo(story, parent);
        expect(words.length).toBeGreaterThan(3);
        expect(words.filter((it) => /fødsel|født|nyfødt|gratul|!/i.test(it))).toEqual([]);
      }

      const later = await journey.happens(
        agrees('mother', 'kindergarten-place', 'child'),
        decides('child-benefit', 'granted', 'child'),
        applies('father', 'funeral-grant', 'stillborn'),
        decides('funeral-grant', 'granted', 'stillborn'),
      );
      expect(sendsOf(later, 'kindergarten-place')).toEqual(['submit solvik']);
      expect([state(later, 'child-benefit', 'child'), state(later, 'funeral-grant')]).toEqual(['granted', 'granted']);

      const lost = await journey.on('2027-05-21');
      expect(state(lost, 'stillborn-name')).toBe('asking');
      expect(dialogsTo(lost, 'mother').filter((it) => it.verb === 'remind' && it.about === 'stillborn')).toEqual([]);
    },
  },
  {
    says: 'a stillborn twin in doubt: what is about that child alone is held, and taken back when it was an error',
    async tell(teller) {
      const journey = await twoAreRegistered(teller);
      await journey.on(settled);
      const doubted = await journey.happens(
        hears({ type: 'trigger.doubted', about: 'stillborn', why: 'registered-twice' }),
        agrees('father', 'kindergarten-place', 'child'),
      );
      const held = seenBy(doubted, 'mother').errands.filter((it) => it.held);
      expect(held.map((it) => it.step)).toEqual(['stillborn-name', 'funeral-grant']);
      expect(sendsOf(doubted, 'kindergarten-place')).toEqual(['submit solvik']);

      const benefit = errand(doubted, 'child-benefit', 'child');
      const error = await journey.happens(hears({ type: 'party.annulled', party: 'stillborn' }));
      expect(errand(error, 'child-benefit', 'child')).toEqual(benefit);
      expect(about(error, 'stillborn')).toEqual({
        ...{ 'stillborn-parentage': 'stalled', 'stillborn-name': 'withdrawn', 'funeral-grant': 'withdrawn' },
      });
      expect(effectsOf(error, 'openTask', 'stillborn-parentage')).toMatchObject([{ owner: 'caseworker', with: 'nav' }]);
      expect([error.journey.grief, error.journey.trigger.status]).toEqual([undefined, 'standing']);
    },
  },
];
