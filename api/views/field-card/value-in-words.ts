import type { FieldValue } from '../../../agencies/field-value.js';
import type { Language } from '../../../life-events/texts/text.js';
import { dateIn, numberIn } from '../in-words.js';
import { capital, type Say } from '../timeline/saying.js';

interface Worded {
  language: Language;
  say: Say;
  part: string;
}

/** A value as it is read: a day as a date, an amount in kroner, a register's code as a word. */
export function valueInWords({ language, say, part }: Worded, value: FieldValue): string {
  if (part === 'inntekt' && typeof value === 'number')
    return say('card.value.kroner', { amount: numberIn(language, value) });
  if (part === 'familierelasjon' && Array.isArray(value))
    return say('card.value.children', { n: String(value.length) });
  if (typeof value === 'boolean') return say(`card.value.${value ? 'yes' : 'no'}`);
  if (typeof value === 'number') return numberIn(language, value);
  if (typeof value === 'string') return wordOf({ language, say, part }, value);
  return value.map(String).join(', ');
}

function wordOf({ language, say, part }: Worded, value: string): string {
  const key = `card.words.${part}.${value}`;
  if (say.has(key)) return say(key);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateIn(language, value);
  if (/^\d{11}$/.test(value)) return `${value.slice(0, 6)}\u00a0${value.slice(6)}`;
  return capital(value);
}
