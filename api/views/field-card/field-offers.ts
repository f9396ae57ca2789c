import { fieldsToInclude, fieldsToWithhold } from '../../../journey/facts-at-hand.js';
import { groundIn } from '../../../journey/ground.js';
import type { Ref } from '../../../journey/parties.js';
import { type OwnAct, whoMay } from '../../../journey/who-may.js';
import { isCorrectable, statuses } from '../../acts/correction.js';
import type { Offer } from '../../shapes/offer.js';
import type { OfField } from './looking.js';
import type { Held } from './values.js';

/** What the viewer can do about one field: put it right for whom they may speak, and hold it back where they have a say. */
export function fieldOffers(of: OfField, held: readonly Held[], can: ReadonlySet<string>): Offer[] {
  if (!of.viewer) return [];
  const theirs = held.filter((it) => it.whose !== 'another' && !it.hidden && maySay(of, 'fact.corrected', it.ref));
  return [...(can.has('fact.corrected') ? theirs.flatMap((it) => corrections(of, it)) : []), ...choices(of, can)];
}

const maySay = ({ viewer, errand }: OfField, act: OwnAct, of: Ref): boolean =>
  viewer?.refs.some((by) => whoMay[act](errand, by, of)) ?? false;

/** What no register holds is told in the same way as it is put right. */
function corrections(of: OfField, { ref, value }: Held): Offer[] {
  const { field, say } = of;
  if (!isHere(of)) return [];
  return [
    act(of, {
      act: 'fact.corrected',
      says: say(`card.act.${value === undefined ? 'tell' : 'correct'}`),
      content: { of: ref, part: field.part },
      wants: [wantedFor(of)],
    }),
  ];
}

/** It can be corrected here, and not only in its register. */
export const isHere = ({ field }: OfField): boolean => field.from === 'person' || isCorrectable(field.part);

function wantedFor({ field, say }: OfField): Offer['wants'][number] {
  const value = { name: 'value' } as const;
  if (field.part === 'sivilstand') {
    const options = statuses.map((it) => ({ value: it, says: say(`card.words.sivilstand.${it}`) }));
    return { ...value, says: say('card.question.choice'), as: 'choice', options };
  }
  const as = dates.has(field.part) ? 'date' : 'text';
  return { ...value, says: say(`card.question.${as}`), as };
}

const dates = new Set(['foedsel', 'termDate', 'startDate']);

/** What the law lets flow is not the person's to hold back. */
function choices(of: OfField, can: ReadonlySet<string>): Offer[] {
  const { field, standing, errand, leaflet, now, say } = of;
  if (field.flows !== 'consent') return [];
  const ground = groundIn(standing, errand, leaflet, now);
  const content = { field: field.name };
  if (can.has('field.included') && fieldsToInclude(ground).includes(field.name))
    return [act(of, { act: 'field.included', says: say('card.act.include'), content })];
  if (can.has('field.withheld') && fieldsToWithhold(ground).includes(field.name))
    return [act(of, { act: 'field.withheld', says: say('card.act.withhold'), content })];
  return [];
}

const act = (
  { standing, errand }: OfField,
  { act: type, content, wants = [], says }: Pick<Offer, 'act' | 'says' | 'content'> & { wants?: Offer['wants'] },
): Offer => ({
  act: type,
  says,
  to: `/journeys/${standing.journey}/errands/${errand.id}/acts`,
  content: { type, ...content },
  wants,
});
