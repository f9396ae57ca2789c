import type { Catalogue, LifeEvent } from '../../life-events/index.js';
import type { Language } from '../../life-events/texts/text.js';
import type { LifeEventsListed } from '../shapes/life-events-listed.js';
import type { Offer } from '../shapes/offer.js';
import { languageOf } from './timeline/language-of.js';
import { type Say, sayingIn } from './timeline/saying.js';

/** The life events that a person may start, or look at. Those that only a register starts come by themselves. */
export function lifeEventsListed(catalogue: Catalogue, language: Language): LifeEventsListed {
  const say = sayingIn(language);
  const shown = Object.values(catalogue).filter((it) => it.declared ?? it.imagine);
  return {
    language: languageOf(language),
    lifeEvents: shown.map((it) => ({
      id: it.id,
      title: say(`${it.id}.title`),
      about: say(`${it.id}.about`),
      offers: [...startOf(it, say), ...looksAt(it, say)],
    })),
  };
}

const startOf = ({ id, declared }: LifeEvent, say: Say): Offer[] =>
  declared
    ? [
        {
          act: 'life-event.declared',
          says: say('preview.start'),
          follows: say('preview.follows'),
          to: `/life-events/${id}/journeys`,
          content: { kind: declared.kind },
          wants: [day(id, 'dueOn', say)],
          high: true,
        },
      ]
    : [];

/** Before it has happened, and after. */
const looksAt = ({ id, imagine }: LifeEvent, say: Say): Offer[] =>
  imagine
    ? (['dueOn', 'bornOn'] as const).map((name) => ({
        act: 'life-event.preview',
        says: say('preview.look'),
        follows: say('preview.nothing'),
        to: `/life-events/${id}/preview`,
        content: {},
        wants: [day(id, name, say), who(id, say)],
      }))
    : [];

const day = (id: string, name: string, say: Say): Offer['wants'][number] => ({
  name,
  says: say(`${id}.preview.${name}`),
  as: 'date',
});

const who = (id: string, say: Say): Offer['wants'][number] => ({
  name: 'as',
  says: say(`${id}.preview.as`),
  as: 'choice',
  options: ['mother', 'otherParent'].map((value) => ({ value, says: say(`${id}.preview.${value}`) })),
});
