import { type Catalogue, lifeEvents } from '../../../../life-events/index.js';
import { declaredBy, type TriggerKind } from '../../../../life-events/life-event.js';
import type { Offer } from '../../../shapes/offer.js';
import { slugOf } from '../../trigger-slug.js';
import type { Seeing } from '../seeing.js';
import { wantedOf } from '../wanted-of.js';

/** To say that something has changed: what a person may tell a journey there is, and there are words for. */
export function tellOffers(seeing: Seeing): Offer[] {
  const lifeEvent = (lifeEvents as Catalogue)[seeing.standing.lifeEvent];
  const kinds = lifeEvent ? declaredBy(lifeEvent, 'person').filter(({ tells, joins }) => tells && !joins) : [];
  const triggers = lifeEvent?.triggers ?? [];
  return kinds
    .filter(({ kind }) => mayHappen(triggers, seeing, kind) && seeing.say.has(keyOf(seeing, kind)))
    .map((it) => tell(seeing, it));
}

/** What takes back how another journey began takes back nothing here. */
function mayHappen(triggers: readonly TriggerKind[], { standing }: Seeing, kind: string): boolean {
  const takenBack = triggers.filter(({ tells, reversedBy }) => !tells && reversedBy.includes(kind));
  return takenBack.length === 0 || takenBack.some((it) => it.kind === standing.trigger.kind);
}

const keyOf = ({ standing }: Seeing, kind: string): string => `${standing.lifeEvent}.tell.${slugOf(kind)}`;

function tell(seeing: Seeing, { kind, concerns, asks }: TriggerKind): Offer {
  const { say, standing } = seeing;
  const own = `${standing.lifeEvent}.preview.on.${slugOf(kind)}`;
  const asksWhom = concerns === 'person' || concerns === 'organisation';
  return {
    act: 'life-event.declared',
    says: say(keyOf(seeing, kind)),
    to: `/life-events/${standing.lifeEvent}/journeys`,
    content: { kind },
    wants: [
      { name: 'on', says: say(say.has(own) ? own : 'timeline.offer.question.on'), as: 'date' },
      ...(asksWhom
        ? [{ name: 'concerns', says: say(`${standing.lifeEvent}.preview.concerns`), as: 'digits' as const }]
        : []),
      ...(asks ?? []).flatMap((it) => wantedOf(seeing, it, `told.${it}`) ?? []),
    ],
    high: true,
  };
}
