import { originOf } from '../../../agencies/fields.js';
import type { CardField } from '../../shapes/field-card.js';
import { dateIn } from '../in-words.js';
import { lawShown } from '../law-shown.js';
import { bodyName } from '../timeline/body-shown.js';
import { capital } from '../timeline/saying.js';
import { fieldOffers, isHere } from './field-offers.js';
import type { OfField } from './looking.js';
import { valueInWords } from './value-in-words.js';
import { type Held, valuesOf } from './values.js';

/** A field with its values as text, where they come from, by which law it leaves, and what can be done about it. */
export async function fieldShown(of: OfField, can: ReadonlySet<string>): Promise<CardField> {
  const { field, say, language, errand } = of;
  const held = await valuesOf(of);
  const stays = whyItStays(of, held);
  const isWithheld = errand.withheld?.includes(field.name) ?? false;
  return {
    name: field.name,
    label: originOf(field.name)?.label[language === 'en' ? 'en' : 'nb'] ?? field.name,
    of: held.map((it) => ofShown(of, it)),
    source: { body: field.from, says: sourceSaid(of, held) },
    law: lawShown(field.basis, language),
    flows: field.flows,
    flowsSays: say(`card.flows.${field.flows}`, { body: bodyName(of, errand.with) }),
    leaves: stays === undefined,
    ...(stays !== undefined && { stays }),
    ...(isWithheld && { withheld: true }),
    offers: fieldOffers(of, held, can),
    ...(!isHere(of) && of.viewer && { correctedIn: say('card.onlyRegister', { name: bodyName(of, field.from) }) }),
  };
}

function ofShown(of: OfField, { whose, ref, value, asOf, hidden }: Held): CardField['of'][number] {
  const { say, language, field } = of;
  return {
    whose,
    ...(whose === 'party' && { party: ref }),
    says: value === undefined ? missing(of, whose, hidden) : valueInWords({ say, language, part: field.part }, value),
    ...(asOf !== undefined && { asOf }),
  };
}

const missing = ({ say }: OfField, whose: Held['whose'], hidden?: true): string =>
  say(`card.value.${hidden ? 'hidden' : whose === 'another' ? 'another' : 'none'}`);

function sourceSaid(of: OfField, held: readonly Held[]): string {
  const { say, language, field } = of;
  const [read] = held.filter((it) => it.asOf !== undefined).sort((a, b) => (a.asOf! > b.asOf! ? -1 : 1));
  const name = capital(field.from === 'person' ? say('timeline.source.person') : bodyName(of, field.from));
  if (read?.asOf === undefined) return say('card.source.notYet', { name });
  const date = dateIn(language, read.asOf);
  return say(read.source === 'person' ? 'card.source.told' : 'card.source.register', { name, date });
}

function whyItStays(of: OfField, held: readonly Held[]): string | undefined {
  const { say, errand, body, field } = of;
  const name = { body: bodyName(of, errand.with) };
  if (errand.withheld?.includes(field.name)) return say('card.why.withheld');
  if (body.receives[field.name] === undefined) return say('card.why.dropped', name);
  const isUnknown = held.every((it) => it.whose !== 'another' && it.value === undefined && !it.hidden);
  return isUnknown ? say('card.why.unknown') : undefined;
}
