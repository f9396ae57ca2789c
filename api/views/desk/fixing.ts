/** A caseworker answers a finding that the rules lack or have wrong. */

import type { Tree } from '../../../life-events/texts/text.js';
import { languages } from '../../../life-events/texts/text.js';
import type { Offer } from '../../shapes/offer.js';
import { capital } from '../timeline/saying.js';
import { type Doubted, findingAsked } from './doubt-of.js';
import type { OfTask } from './of-task.js';
import { offerOf, wanted } from './offer-of.js';

type Fixable = Pick<Doubted, 'of' | 'name' | 'value'>;

/** As answers to its question: yes and no, but what is known already, or what it is. */
export function answersFixing(of: OfTask, it: Fixable): Offer[] {
  if (kindOf(of, it) !== 'yesNo') return fixing(of, it, of.say('desk.answer.fix'));
  return [true, false]
    .filter((value) => value !== it.value)
    .flatMap((value) =>
      offerOf(of, 'value.fixed', {
        says: of.say(`desk.answer.${value ? 'yes' : 'no'}`),
        follows: of.say('desk.follows.fixed'),
        content: { of: it.of, name: it.name, value },
        wants: [wanted(of, 'grounds', 'text')],
      }),
    );
}

/** As an act beside them. */
export const fixingBeside = (of: OfTask, it: Fixable): Offer[] =>
  fixing(of, it, of.say('desk.act.fix', { finding: capital(findingAsked(of, it)) }));

const fixing = (of: OfTask, it: Fixable, says: string): Offer[] =>
  offerOf(of, 'value.fixed', {
    says,
    follows: of.say('desk.follows.fixed'),
    content: { of: it.of, name: it.name },
    wants: [valueWanted(of, it), wanted(of, 'grounds', 'text')],
  });

function valueWanted(of: OfTask, it: Fixable): Offer['wants'][number] {
  const { say, lifeEvent } = of;
  const options = codesOf(of, it.name).map((value) => ({
    value,
    says: say(`desk.${lifeEvent}.value.${it.name}.${value}`),
  }));
  return { ...wanted(of, 'value', kindOf(of, it)), ...(options.length > 0 && { options }) };
}

function kindOf({ catalogue, lifeEvent }: OfTask, { name, value }: Fixable): Offer['wants'][number]['as'] {
  const kind = catalogue[lifeEvent]?.answers?.[name];
  if (kind === 'number' || kind === 'date') return kind;
  if (codesOf({ catalogue, lifeEvent }, name).length > 0) return 'choice';
  return typeof value === 'string' ? 'text' : 'yesNo';
}

/** The codes that a finding can have: those of the life event, or those there are words for. */
function codesOf({ catalogue, lifeEvent }: Pick<OfTask, 'catalogue' | 'lifeEvent'>, name: string): readonly string[] {
  const codes = catalogue[lifeEvent]?.answers?.[name];
  if (codes !== undefined && typeof codes !== 'string') return codes;
  let found: string | Tree | undefined = languages.nb;
  for (const key of ['desk', lifeEvent, 'value', name])
    found = typeof found === 'object' && Object.hasOwn(found, key) ? found[key] : undefined;
  return typeof found === 'object' ? Object.keys(found) : [];
}
