/** A sole proprietor dies. His wife expects their child, and each of the three journeys knows its own. */
import type { Recognisable } from '../../life-events/recognised.js';
import { anOwner, aStart, inRegister, plain } from '../life-events/business/shop.js';
import { aDeath, aSpouse, court, settled, theDeceased } from '../life-events/death-and-inheritance/family.js';
import { aChild, aFather, aMother, aPregnancy } from '../life-events/having-children/family.js';
import { answers, applies, decides, effectsOf, errand, type Story, seenBy, state, steps, today } from '../stories.js';
import { recognised, toldOf } from './happening.js';
import { about, dialogsTo } from './looking.js';
import type { Tale } from './teller.js';

const died = '2026-11-24';
const born = '2027-02-18';

const death: Recognisable = {
  ...{ type: 'freg.death.registered', about: 'owner', on: died, today },
  others: [{ ref: 'mother', relation: 'spouse', lives: true, born: '1995-03-02' }],
};
const birth: Recognisable = {
  ...{ type: 'freg.birth.registered', about: 'child', mother: 'mother', born, today: '2027-02-20' },
  otherParent: { ref: 'owner', role: 'father' },
};

const shop = {
  begin: { ...aStart, told: { shop: { form: 'sole-proprietorship' } } },
  known: { owner: { ...anOwner, isUnemployed: false, isDisqualified: false }, shop: { ...plain, ...inRegister } },
};
const theChild = { ...aChild, born, sharesHome: true };
const isDead = { owner: { alive: false, died } };
const pregnancy = {
  begin: aPregnancy,
  known: {
    mother: { ...aMother, civilStatus: 'widowed' },
    child: theChild,
    owner: { ...aFather, ...isDead.owner, sharesHome: false },
  },
};

/** Whom a journey has asked registers about. */
const readBy = (story: Story): string[] => [...new Set(effectsOf(story, 'gather').flatMap((it) => it.of))].sort();

export const proprietor: Tale[] = [
  {
    says: 'a sole proprietor dies and his wife is pregnant: three journeys that read nothing of each other, and the child who is born after is an heir',
    async tell(teller) {
      const business = await teller.begins(shop);
      const expecting = await teller.begins(pregnancy);
      const all = async () => ({ business: await business.now(), expecting: await expecting.now() });
      const made = recognised(death, await all());
      expect(Object.keys(made).sort()).toEqual(['business', 'death-and-inheritance']);

      const [start] = made['death-and-inheritance']!;
      if (start?.do !== 'start') throw new Error('a death begins a journey');
      const estate = await teller.begins({
        begin: { ...aDeath, ...start, told: {} },
        known: {
          owner: { ...theDeceased, born: '1988-03-02', died, hasChild: false },
          mother: { ...aSpouse, born: '1995-03-02' },
          child: theChild,
        },
      });
      await business.changes(isDead);
      await business.happens(toldOf('business', made));
      const shopAfter = await business.now();
      expect(errand(shopAfter, 'death-of-proprietor')).toMatchObject({ state: 'stalled', seenBy: [] });
      expect(effectsOf(shopAfter, 'openTask', 'death-of-proprietor')).toMatchObject([{ owner: 'caseworker' }]);

      await estate.on(settled);
      const hers = await estate.happens(
        answers('mother', 'hadBusiness', true, 'owner'),
        answers('mother', 'expectsChild', true),
        applies('mother', 'survivor-benefits'),
        decides('survivor-benefits', 'granted'),
        court({ estateOpen: true }, 'owner'),
        court({ courtRole: 'heir' }, 'mother'),
      );
      expect(hers.journey.proposals?.map((it) => [it.link, it.seenBy])).toEqual([
        ['child-awaited', ['mother']],
        ['business-goes-on', ['mother']],
      ]);
      expect(state(hers, 'survivor-benefits', 'mother')).toBe('granted');
      expect(state(hers, 'business-of-deceased')).toBe('waiting');

      await estate.on('2027-02-20');
      await expecting.on('2027-02-20');
      const news = recognised(birth, { ...(await all()), estate: await estate.now() });
      expect(Object.keys(news).sort()).toEqual(['death-and-inheritance', 'having-children']);
      await estate.happens(toldOf('estate', news));
      const heir = await estate.on('2027-03-01');
      expect(heir.journey.parties.child).toMatchObject({ roles: ['child', 'heir'] });
      expect(heir.journey.participants.map((it) => it.ref)).toEqual(['mother']);
      expect(about(heir, 'child')).toMatchObject({ 'child-pension': 'asking', 'guardian-consent': 'asking' });
      expect(seenBy(heir, 'mother').errands.filter((it) => it.about === 'child').length).toBeGreaterThan(1);

      await expecting.happens(toldOf('expecting', news));
      const family = await expecting.on('2027-03-01');
      expect(state(family, 'parental-benefit', 'mother')).toBe('asking');
      expect(steps(family)).toContain('child-benefit');
      expect(dialogsTo(family, 'owner')).toEqual([]);

      expect(readBy(await business.now())).toEqual(['owner', 'shop']);
      expect(readBy(heir)).toEqual(['child', 'mother', 'owner']);
      expect(readBy(family)).toEqual(['child', 'mother', 'owner']);
      expect(Object.keys((await business.now()).journey.parties)).toEqual(['owner', 'shop']);
      for (const it of [heir, family]) expect(JSON.stringify(it.journey)).not.toContain('shop');
    },
  },
];
