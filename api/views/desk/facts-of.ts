/** The facts behind a task: what the rules looked at, with where it comes from and how old it is. */

import { locating } from '../../../agencies/folkeregisteret/protection.js';
import { daysBetween } from '../../../journey/calendar.js';
import type { Value } from '../../../journey/findings.js';
import type { Looked } from '../../../journey/view.js';
import type { TaskShown } from '../../shapes/desk.js';
import { dateIn, numberIn } from '../in-words.js';
import { capital } from '../timeline/saying.js';
import { sourceName, whoIs } from './names.js';
import type { OfTask } from './of-task.js';

/** What a register said longer ago than this is to be fetched again before anybody rests a decision on it. */
export const oldest = 30;

type Fact = TaskShown['facts'][number];
type Known = Looked & { value: Value; source: string; asOf: string };

/** Where somebody lives is left out wherever anybody in the journey is protected, whoever looks. */
export function factsOf(of: OfTask, isShielded: boolean): Fact[] {
  const looked = (of.errand?.verdicts ?? []).flatMap((it) => it.looked ?? []).filter(isKnown);
  const once = [...new Map(looked.map((it) => [`${it.of}:${it.at}`, it])).values()];
  return once.filter(({ at }) => !isShielded || !tellsWhere(of, at)).map((it) => factShown(of, it));
}

const isKnown = (it: Looked): it is Known =>
  it.value !== undefined && it.source !== undefined && it.asOf !== undefined && !it.at.startsWith('outcome:');

function tellsWhere({ leaflet }: OfTask, name: string): boolean {
  const part = leaflet?.findings[name]?.part;
  return part === undefined || part === 'adressebeskyttelse' || locating.includes(part);
}

function factShown(of: OfTask, { of: ref, at, value, source, asOf }: Known): Fact {
  const days = Math.max(0, daysBetween(asOf, of.today));
  return {
    label: capital(of.say('desk.fact', { who: whoIs(of, ref), what: nameOf(of, at) })),
    value: valueSaid(of, at, value),
    source: sourceName(of, source),
    asOf,
    days,
    ...(days > oldest && source !== 'person' && { tooOld: true as const }),
  };
}

function nameOf({ say, lifeEvent }: OfTask, name: string): string {
  const key = `desk.${lifeEvent}.finding.${name}`;
  return say.has(key) ? say(key) : name;
}

function valueSaid({ say, language, lifeEvent }: OfTask, name: string, value: Value): string {
  if (typeof value === 'boolean') return say(`desk.value.${value ? 'yes' : 'no'}`);
  if (typeof value === 'number') return numberIn(language, value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateIn(language, value);
  const key = `desk.${lifeEvent}.value.${name}.${value}`;
  return say.has(key) ? say(key) : value;
}
