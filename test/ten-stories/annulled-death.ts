/** The register says that she is dead, the court acts on it, and she lives. */
import { isOver } from '../../journey/over.js';
import { waitsFor } from '../../journey/standing.js';
import {
  aDeathOf,
  choose,
  court,
  daughter,
  died,
  knowDebts,
  known,
  settled,
  spouse,
} from '../life-events/death-and-inheritance/family.js';
import { applies, type Chapter, decides, hears, type Story, seenBy, state, today } from '../stories.js';
import { recognised, toldOf } from './happening.js';
import { dialogsTo, open } from './looking.js';
import type { Tale } from './teller.js';

const happens =
  (type: string): Chapter =>
  (story) =>
    toldOf('estate', recognised({ type, about: 'deceased', today }, { estate: story }))(story);

/** Every body that stops something by itself has done so. */
const bodiesAct = (story: Story): Chapter[] =>
  story.journey.errands
    .filter((it) => it.step === 'notify-agencies')
    .map((it) => hears({ type: 'body.acted', errand: it.id }));

const corrected = (ids: readonly string[]): Chapter[] =>
  ids.map((errand) => hears({ type: 'correction.received', errand }));

export const annulledDeath: Tale[] = [
  {
    says: 'a death annulled after the court opened the estate: all that followed has an owner and a day until it is put right, and then the journey is over',
    async tell(teller) {
      const { deceased, spouse: theSpouse, daughter: theDaughter } = known;
      const journey = await teller.begins({
        begin: aDeathOf(spouse, daughter),
        known: { deceased: deceased!, spouse: theSpouse!, daughter: theDaughter! },
      });
      const begun = await journey.on(settled);
      const certified = await journey.happens(
        ...bodiesAct(begun),
        court({ estateOpen: true }),
        ...[spouse, daughter].map(({ ref }) => court({ courtRole: 'heir' }, ref)),
        knowDebts,
        ...choose('private', spouse, daughter),
        applies('spouse', 'survivor-benefits'),
        decides('survivor-benefits', 'granted'),
        applies('spouse', 'choose-settlement'),
        decides('choose-settlement', 'granted'),
        court({ certificate: 'private', heirsKnown: true }),
      );
      expect(state(certified, 'probate-certificate')).toBe('done');
      expect(seenBy(certified, 'deceased').errands).toEqual([]);

      const lives = await journey.happens(happens('freg.death.annulled'));
      expect(lives.journey.trigger.status).toBe('annulled');
      const left = open(lives);
      expect(new Set(left.map((it) => it.kind))).toEqual(new Set(['repair']));
      expect(left.filter((it) => it.step === 'notify-agencies')).toHaveLength(6);
      expect(left.filter((it) => it.with === 'domstol').length).toBeGreaterThan(2);
      for (const it of left) expect(['person', 'caseworker', 'body']).toContain(waitsFor(lives.journey, it));
      expect(seenBy(lives, 'deceased').errands.map((it) => it.step)).toContain('notify-agencies');
      expect(dialogsTo(lives, 'deceased').map((it) => it.verb)).toContain('inform');
      expect(lives.journey.grief).toBeUndefined();

      const forgotten = await journey.on('2027-03-01');
      for (const it of open(forgotten)) expect(['person', 'caseworker']).toContain(waitsFor(forgotten.journey, it));

      const byCourt = await journey.happens(happens('court.estate.annulled'));
      expect(open(byCourt).filter((it) => it.with === 'domstol')).toEqual([]);
      const righted = await journey.happens(...corrected(open(byCourt).map((it) => it.id)));
      expect(open(righted)).toEqual([]);
      expect(isOver(righted.journey)).toBe(true);
      expect(died < today).toBe(true);
    },
  },
];
