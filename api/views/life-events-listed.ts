import type { Catalogue, LifeEvent } from '../../life-events/index.js';
import { declaredBy, type TriggerKind } from '../../life-events/life-event.js';
import type { Language } from '../../life-events/texts/text.js';
import type { LifeEventsListed } from '../shapes/life-events-listed.js';
import type { Offer } from '../shapes/offer.js';
import { languageOf } from './timeline/language-of.js';
import { type Say, sayingIn } from './timeline/saying.js';
import { wantedOf } from './timeline/wanted-of.js';
import { slugOf } from './trigger-slug.js';

type Wanted = Offer['wants'][number];

/** The life events that a person may start, or look at. */
export function lifeEventsListed(catalogue: Catalogue, language: Language): LifeEventsListed {
  const say = sayingIn(language);
  return {
    language: languageOf(language),
    lifeEvents: Object.values(catalogue).map((it) => ({
      id: it.id,
      title: say(`${it.id}.title`),
      about: say(`${it.id}.about`),
      offers: [...startsOf(it, say), ...looksAt(it, say)],
    })),
  };
}

const startsOf = (it: LifeEvent, say: Say): Offer[] =>
  declaredBy(it, 'person')
    .filter(({ tells, joins }) => !tells || joins)
    .map((trigger) => (trigger.joins ? joinOffer(it, trigger, say) : startOffer(it, trigger, say)));

/** To say that it has happened, or will. */
export const startOffer = (it: LifeEvent, trigger: TriggerKind, say: Say): Offer => ({
  act: 'life-event.declared',
  says: say('preview.start'),
  follows: say('preview.follows'),
  to: `/life-events/${it.id}/journeys`,
  content: { kind: trigger.kind },
  wants: [day(it, trigger.kind, say), ...concerned(it, trigger, say), ...asked(it, trigger, say)],
  high: true,
});

/** To come into a journey that is there already: nothing is started, and so nothing is looked up. */
function joinOffer(it: LifeEvent, trigger: TriggerKind, say: Say): Offer {
  const { follows: _, ...offer } = startOffer(it, trigger, say);
  return { ...offer, says: say(`${it.id}.tell.${slugOf(trigger.kind)}`) };
}

const looksAt = (it: LifeEvent, say: Say): Offer[] =>
  it.thinkable.map(({ kind, as = [] }) => ({
    act: 'life-event.preview',
    says: say('preview.look'),
    follows: say('preview.nothing'),
    to: `/life-events/${it.id}/preview`,
    content: { kind },
    wants: [day(it, kind, say), ...(as.length > 0 ? [who(it, as, say)] : []), ...asked(it, triggerOf(it, kind), say)],
  }));

const triggerOf = ({ triggers }: LifeEvent, kind: string): Pick<TriggerKind, 'asks'> =>
  triggers.find((it) => it.kind === kind) ?? {};

const day = ({ id }: LifeEvent, kind: string, say: Say): Wanted => ({
  name: 'on',
  says: say(`${id}.preview.on.${slugOf(kind)}`),
  as: 'date',
});

const who = ({ id }: LifeEvent, roles: readonly string[], say: Say): Wanted => ({
  name: 'as',
  says: say(`${id}.preview.as`),
  as: 'choice',
  options: roles.map((value) => ({ value, says: say(`${id}.preview.${value}`) })),
});

const concerned = ({ id }: LifeEvent, { concerns }: TriggerKind, say: Say): Wanted[] =>
  concerns === 'person' || concerns === 'organisation'
    ? [{ name: 'concerns', says: say(`${id}.preview.concerns`), as: 'digits' }]
    : [];

const asked = ({ id }: LifeEvent, { asks = [] }: Pick<TriggerKind, 'asks'>, say: Say): Wanted[] =>
  asks.flatMap((it) => wantedOf({ say, standing: { lifeEvent: id } }, it, `told.${it}`) ?? []);
