/** “A sole proprietor dies and his wife is pregnant”: the business’s part of the story, and hers, which goes on. */

import { type Catalogue, lifeEvents } from '../../../life-events/index.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { effectsOf, errand, given, play, seenBy, today } from '../../stories.js';
import { registers, sole } from './shop.js';

const death: Recognisable = {
  ...{ type: 'freg.death.registered', about: 'owner', on: '2026-11-24', today },
  others: [{ ref: 'mother', relation: 'spouse' }],
};
const open: OpenJourney[] = [
  {
    ...{ journey: 'shop', lifeEvent: 'business' },
    parties: [
      { ref: 'owner', roles: ['owner'] },
      { ref: 'shop', roles: ['business'], isNumbered: true },
    ],
    trigger: { kind: 'business.start.declared', on: '2026-06-01' },
  },
  {
    ...{ journey: 'child', lifeEvent: 'having-children' },
    parties: [{ ref: 'mother', roles: ['mother', 'parent'] }],
    trigger: { kind: 'pregnancy.declared', on: '2027-02-20' },
  },
];

test('one death in the register: the business is read anew, and the pregnancy is told nothing that is not hers', () => {
  const made = (id: string) => (lifeEvents as Catalogue)[id]!.recognise(death, open);
  expect(made('business')).toMatchObject([
    { do: 'tell', journey: 'shop', news: { type: 'register.changed', parties: ['owner'] } },
  ]);
  expect(made('having-children')).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test('the estate reports the business; what was his alone is over, and nobody of his family is drawn into it', () => {
  const story = play(sole(), registers(), given({ owner: { alive: false, died: '2026-11-24' } }));
  expect(errand(story, 'death-of-proprietor')).toMatchObject({
    ...{ state: 'stalled', cause: 'nobody-to-ask', seenBy: [] },
  });
  expect(effectsOf(story, 'openTask', 'death-of-proprietor')).toMatchObject([{ owner: 'caseworker', with: 'brreg' }]);
  expect(Object.keys(story.journey.parties)).toEqual(['owner', 'shop']);
  expect(seenBy(story, 'mother').errands).toEqual([]);
});
