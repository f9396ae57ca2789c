import { dateIn, monthIn } from '../in-words.js';
import type { Seeing } from './seeing.js';

type Speaking = Pick<Seeing, 'say' | 'language'>;

/** How a period of a series is called, from its name: a year, a month, a day, a week, a quarter, or the nth term of a year. */
export function periodLabel(speaking: Speaking, name: string): string | undefined {
  for (const [form, said] of forms) {
    const found = form.exec(name);
    if (found) return said(speaking, found.slice(1));
  }
  return undefined;
}

type Said = (speaking: Speaking, parts: readonly string[]) => string;

const numbered =
  (key: string): Said =>
  ({ say }, [year = '', n = '']) =>
    say(`timeline.period.${key}`, { n: String(Number(n)), year });

const forms: readonly (readonly [RegExp, Said])[] = [
  [/^(\d{4})$/, (_, [year = '']) => year],
  [/^(\d{4}-\d{2})$/, ({ language }, [month = '']) => monthIn(language, `${month}-01`)],
  [
    /^(\d{4}-\d{2}-\d{2})$/,
    ({ language, say }, [day = '']) => say('timeline.period.from', { date: dateIn(language, day) }),
  ],
  [/^(\d{4})-W(\d{1,2})$/, numbered('week')],
  [/^(\d{4})-Q(\d)$/, numbered('quarter')],
  [/^(\d{4})-(\d)$/, numbered('term')],
];
