/** The law as a table that a lawyer can read: what is given, and what each step then says, and by which rule. */
import type { Beginning } from '../journey/begin.js';
import type { Day } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Answer, Verdict } from '../journey/eligibility.js';
import type { Value } from '../journey/findings.js';
import type { Party, Ref } from '../journey/parties.js';
import { plan, type Wanted } from '../journey/plan.js';
import { viewOf } from '../journey/view.js';
import { type Chapter, decides, type Found, given, on, play, type Story, tell, today } from './stories.js';

/**
 * What a step says: it applies; a rule says no, or does not know; nobody is there whom it is about.
 * `done` and `unmet` say more than yes: the thing is so already; the body does not act by itself because of a filter.
 */
export type Says = 'yes' | 'none' | `no ${string}` | `unknown ${string}` | `done ${string}` | `unmet ${string}`;

export interface Row {
  /** The case in a sentence: what is different from the ordinary one. */
  says: string;
  /** Findings that differ, by party; undefined takes a finding away. */
  given?: Readonly<Record<Ref, Readonly<Record<string, Value | undefined>>>>;
  parties?: { added?: readonly Party[]; removed?: readonly Ref[] };
  trigger?: Partial<Beginning['trigger']>;
  /** What bodies have decided before, by step or `step/party`. */
  decided?: Readonly<Record<string, 'granted' | 'refused'>>;
  /** Anything else that happens before it is judged. */
  happens?: readonly Chapter[];
  /** The day it is judged on; the day of the story where it is left out. */
  on?: Day;
  /** By step where all its parties get the same answer, else by `step/party`. */
  then: Readonly<Record<string, Says>>;
  /** The last day, by step or `step/party`. */
  due?: Readonly<Record<string, Day>>;
}

export interface CaseTable {
  lifeEvent: string;
  /** The ordinary one, and what is known of it. */
  begin: Beginning;
  known: Found;
  rows: readonly Row[];
}

/** What a step says of one party in a row, with the rule that gave it and its law. */
export interface Judged {
  step: string;
  about: Ref;
  answer: Answer;
  says: Says;
  law?: string;
  due?: Day;
}

/** Tells the row to the kernel, and judges every step of it. */
export function judged(leaflet: Leaflet, table: CaseTable, row: Row): Judged[] {
  const { journey } = told(leaflet, table, row);
  const day = row.on ?? today;
  const { wanted } = plan(leaflet, journey, day);
  const named = wanted.map((it) => judgedOf(leaflet, it, viewOf(journey, journey.parties[it.about]!, day)));
  const isNew = (it: Judged, i: number): boolean =>
    named.findIndex((other) => other.step === it.step && other.about === it.about) === i;
  return named.filter(isNew);
}

/** What was hoped for and did not come, in words; nothing where the row is as it says. */
export function astray(leaflet: Leaflet, table: CaseTable, row: Row): string[] {
  const all = judged(leaflet, table, row);
  const came = (key: string): Judged[] => all.filter((it) => key === it.step || key === `${it.step}/${it.about}`);
  return [
    ...Object.entries(row.then).flatMap(([key, hoped]) => wrongAnswer(leaflet, key, hoped, came(key))),
    ...Object.entries(row.due ?? {}).flatMap(([key, hoped]) =>
      came(key).length > 0 && came(key).every(({ due }) => due === hoped)
        ? []
        : [`${key}: by ${hoped}, and it says ${came(key).map(({ due }) => due)}`],
    ),
  ];
}

function wrongAnswer(leaflet: Leaflet, key: string, hoped: Says, came: readonly Judged[]): string[] {
  if (!Object.hasOwn(leaflet.steps, key.split('/')[0]!)) return [`${key}: no such step`];
  const isSo = (it: Judged): boolean => it.says === hoped || (hoped === 'yes' && it.answer === 'yes');
  const isRight = hoped === 'none' ? came.length === 0 : came.length > 0 && came.every(isSo);
  return isRight ? [] : [`${key}: ${hoped}, and it says ${came.map((it) => it.says).join(', ') || 'none'}`];
}

/** Whom a row begins with, and what is known of them. */
export function openingOf({ begin, known }: CaseTable, row: Row): { begin: Beginning; known: Found } {
  const { added = [], removed = [] } = row.parties ?? {};
  const isHere = ({ ref }: { ref: Ref }): boolean => !removed.includes(ref);
  const gone = removed.filter((it) => added.every(({ ref }) => ref !== it));
  return {
    begin: {
      ...begin,
      trigger: { ...begin.trigger, ...row.trigger },
      parties: [...begin.parties.filter(isHere), ...added],
      participants: begin.participants.filter(isHere),
    },
    known: changed(known, row.given ?? {}, gone),
  };
}

/** The row as a story. */
export function told(leaflet: Leaflet, table: CaseTable, row: Row): Story {
  const { begin, known } = openingOf(table, row);
  const story = tell(
    leaflet,
    begin,
    given(known),
    ...(row.happens ?? []),
    ...Object.entries(row.decided ?? {}).map(([key, outcome]) => decides(...stepAndParty(key, outcome))),
  );
  return row.on === undefined ? story : play(story, on(row.on));
}

const stepAndParty = (key: string, outcome: 'granted' | 'refused'): Parameters<typeof decides> => {
  const [step = '', about] = key.split('/');
  return about === undefined ? [step, outcome] : [step, outcome, about];
};

function changed(known: Found, given: NonNullable<Row['given']>, gone: readonly Ref[]): Found {
  const refs = [...new Set([...Object.keys(known), ...Object.keys(given)])].filter((it) => !gone.includes(it));
  const values = (ref: Ref) => Object.entries({ ...known[ref], ...given[ref] }).filter(([, it]) => it !== undefined);
  return Object.fromEntries(refs.map((ref) => [ref, Object.fromEntries(values(ref)) as Record<string, Value>]));
}

function judgedOf(leaflet: Leaflet, it: Wanted, view: ReturnType<typeof viewOf>): Judged {
  const step = leaflet.steps[it.step]!;
  const rules = [...(step.onlyIf ?? []), ...(step.filters ?? []), ...(step.doneWhen ? [step.doneWhen] : [])];
  const says = saysOf(it, step.doneWhen?.name);
  const rule = rules.find(({ name }) => name === says.split(' ')[1]);
  return {
    ...{ step: it.step, about: view.about.ref, answer: it.answer, says },
    ...(rule && { law: rule.law }),
    ...(it.due && { due: it.due.on }),
  };
}

function saysOf({ answer, verdicts, isDone, unmet }: Wanted, doneWhen?: string): Says {
  if (isDone) return `done ${doneWhen}`;
  if (answer !== 'yes') return `${answer} ${ruleSaying(verdicts, answer)}`;
  return unmet === undefined ? 'yes' : `unmet ${unmet}`;
}

const ruleSaying = (verdicts: readonly Verdict[], answer: Answer): string =>
  verdicts.find((it) => it.answer === answer)!.rule;
