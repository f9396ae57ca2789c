/** Tells a story to the kernel: no Temporal, bodies that take in what they are sent, and a year in a millisecond. */
import { nextDue } from '../../journey/alarms.js';
import { dayOf } from '../../journey/calendar.js';
import type { Effect } from '../../journey/effects.js';
import type { News } from '../../journey/news.js';
import { answerOf, type Held, learned, partsOf, registersOf } from '../registers.js';
import { type Chapter, hears, type Story, tell } from '../stories.js';
import { leaflets } from './leaflets.js';
import { morningOf, type Opening, type Told, toldWith } from './teller.js';

const nothing = async (): Promise<void> => undefined;

export const kernel = { opens: nothing, closes: nothing, ends: nothing, begins };

async function begins(opening: Opening): Promise<Told> {
  const { begin } = opening;
  const all = leaflets[begin.lifeEvent]!;
  const leafletOf = ({ journey }: Story) => all[journey.leaflet]!;
  let held: Held = opening.known;
  let answered = 0;

  /** Registers and bodies answer until nothing is left to answer. */
  const settled = (story: Story): Story => {
    let it = story;
    for (; answered < it.effects.length; answered += 1)
      for (const news of answersTo(it, it.effects[answered]!)) it = hears(news)(it);
    return it;
  };
  const answersTo = (it: Story, effect: Effect): News[] => {
    if (effect.verb === 'gather')
      return registersOf(leafletOf(it), effect.parts).map((register) => ({
        ...{ type: 'findings.gathered', ...answerOf(leafletOf(it), held, { ...effect, register }, dayOf(it.now)) },
      }));
    if (effect.verb !== 'send') return [];
    const { key, errand, round, act } = effect;
    return [{ type: 'effect.ended', key, errand, round, act, outcome: 'sent' }];
  };

  const first = tell(all[begin.leaflet]!, { ...begin, told: toldWith(all[begin.leaflet]!, opening) });
  let story = settled({ ...first, leaflets: all });
  const happens = async (...chapters: readonly Chapter[]): Promise<Story> => {
    for (const chapter of chapters) story = settled(chapter(story));
    return story;
  };
  return {
    happens,
    async changes(found: Held) {
      held = learned(held, found);
      const parts = partsOf(leafletOf(story), found);
      return happens(hears({ type: 'register.changed', parties: Object.keys(found), parts }));
    },
    async on(day) {
      const target = morningOf(day);
      for (let next = nextDue(story.journey); next <= target; next = nextDue(story.journey))
        story = settled(hears({ type: 'time.passed' })({ ...story, now: Math.max(next, story.now) }));
      story = { ...story, now: target };
      return story;
    },
    now: async () => story,
  };
}
