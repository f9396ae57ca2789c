import type { Offer } from '../../api/shapes/offer.js';
import type { FieldError } from './error-summary.js';
import { labelOf } from './label-of.js';
import type { Say } from './texts.js';
import { fieldId, type Values } from './wanted-fields.js';

type Wanted = Offer['wants'][number];

interface Read {
  /** What goes into the act's content beside what the offer holds. */
  content: Record<string, unknown>;
  errors: FieldError[];
}

/** Reads what was typed into the act's content, and says of each field what it lacks. */
export function readWanted(wants: readonly Wanted[], values: Values, prefix: string, say: Say): Read {
  const content: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const wanted of wants) {
    const value = readValue(wanted, values[wanted.name]?.trim() ?? '');
    if (value === undefined) errors.push({ field: fieldId(prefix, wanted.name), says: lacking(wanted, say) });
    else put(content, wanted.name.split('.'), value);
  }
  return { content, errors };
}

/** A name with a dot is a path: what is told with a trigger lies in `told`. */
function put(within: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) {
    within[name] = value;
    return;
  }
  const inner = (within[name] ?? {}) as Record<string, unknown>;
  within[name] = inner;
  put(inner, rest, value);
}

/** What an answer that lacks must be; choosing between yes and no is choosing. */
export function lacking({ as, says }: Wanted, say: Say): string {
  const { label } = labelOf(says);
  const wanted = say(`page.common.wanted.${as === 'yesNo' ? 'choice' : as}`);
  return `${label}${label.endsWith('?') ? '' : ':'} ${wanted}`;
}

function readValue({ as }: Wanted, value: string): string | number | boolean | undefined {
  if (value === '') return undefined;
  if (as === 'yesNo') return value === 'yes';
  if (as === 'digits') return /^[\d\s]+$/.test(value) ? value.replace(/\s/g, '') : undefined;
  if (as !== 'number') return value;
  const number = Number(value.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
