/** She has left, and he must not find her. */
import { stepOf } from '../../journey/define.js';
import { leaflet } from '../../life-events/having-children/index.js';
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { agrees, applies, decides, effectsOf, type Story, seenBy } from '../stories.js';
import { atBodies, dialogsTo, sendsOf } from './looking.js';
import type { Tale } from './teller.js';

/** The register protects her and the child, and says that he does not live with them. */
const sheLeaves = {
  mother: { addressProtected: true },
  child: { addressProtected: true },
  father: { sharesHome: false },
};
const whereabouts = /solvik|granlia|"740\d"|helfo|hospital|kindergarten|clinic|child-gp|cash-for-care/;

/** All that he sees but for what is his own. */
const sightOf = (story: Story): string => {
  const { errands, ...rest } = seenBy(story, 'father');
  return JSON.stringify({ ...rest, errands: errands.filter((it) => it.about !== 'father') });
};

/** What is sent of the child and of her in errands that he sees. */
const sentInHisSight = (story: Story) =>
  effectsOf(story, 'send')
    .filter((it) => seenBy(story, 'father').errands.some(({ id }) => id === it.errand))
    .flatMap((it) => stepOf(leaflet, it.step).fields ?? [])
    .map((it) => it.part);

export const hostileParents: Tale[] = [
  {
    says: 'hostile parents, one protected: nothing that he sees, is told or may do tells where she and the child are, and she loses nothing',
    async tell(teller) {
      const journey = await teller.begins({ begin: aBirth, known });
      const together = await journey.on(settled);
      expect(sightOf(together)).toContain('solvik');

      const hidden = await journey.changes(sheLeaves);
      expect(sightOf(hidden)).not.toMatch(whereabouts);
      expect(seenBy(hidden, 'father').parties.map((it) => it.ref)).not.toContain('mother');
      const closed = effectsOf(hidden, 'close').filter((it) => it.to === 'father');
      expect(closed.map((it) => it.step)).toContain('kindergarten-place');
      expect(seenBy(hidden, 'mother').errands.map((it) => it.step)).toContain('kindergarten-place');

      const [before, told] = [hidden.journey.seq, dialogsTo(hidden, 'father').length];
      const tried = await journey.happens(agrees('father', 'kindergarten-place'));
      expect([tried.journey.seq, sendsOf(tried, 'kindergarten-place')]).toEqual([before, []]);

      const placed = await journey.happens(
        applies('mother', 'kindergarten-place'),
        decides('kindergarten-place', 'granted'),
      );
      expect(sendsOf(placed, 'kindergarten-place')).toEqual([]);
      expect(atBodies(placed, 'kindergarten-place').at(-1)).toBe('municipality granted');
      expect(dialogsTo(placed, 'father')).toHaveLength(told);
      expect(sightOf(placed)).not.toMatch(whereabouts);
      expect(sentInHisSight(placed)).not.toContain('bostedsadresse');

      const years = await journey.on('2028-01-10');
      expect(sightOf(years)).not.toMatch(whereabouts);
      const later = dialogsTo(years, 'father').slice(told);
      expect(later.filter((it) => whereabouts.test(JSON.stringify(it)))).toEqual([]);
      expect(dialogsTo(years, 'mother').map((it) => it.step)).toContain('cash-for-care');
    },
  },
];
