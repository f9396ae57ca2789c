import { daysBetween } from '../../../journey/calendar.js';
import type { DayShown } from '../../shapes/day-shown.js';
import type { Row, Timeline } from '../../shapes/timeline.js';
import { dateIn } from '../in-words.js';
import { expectedOn } from './expected-on.js';
import { isLeftAlone } from './left-alone.js';
import type { SectionId } from './section-of.js';
import type { OfErrand, Seeing } from './seeing.js';

/** An errand in its place on the page. */
export interface Placed {
  of: OfErrand;
  section: SectionId;
  row: Row;
}

type Headed = Pick<Timeline, 'heading' | 'lead'>;

/** How it stands, as one sentence: the first of these that is so. */
export function headingOf(seeing: Seeing, placed: readonly Placed[]): Headed {
  const yours = placed.filter((it) => it.section === 'yours');
  return (
    stopped(seeing) ??
    leftAlone(seeing) ??
    pressing(seeing, yours) ??
    waits(seeing, yours, placed) ??
    finished(seeing, placed) ??
    nothing(seeing, placed)
  );
}

/** How soon a right must be about to be lost, and any other deadline be, to stand in the heading. */
const soon = { rightLost: 14, sanction: 7, bodysLimit: 7, appeal: 7 } as const;

function stopped({ standing, say }: Seeing): Headed | undefined {
  if (!isStopped(standing)) return undefined;
  const key = standing.trigger.status === 'annulled' ? 'timeline.annulled' : 'timeline.stopped';
  return { heading: say(`${key}.heading`), lead: say(`${key}.lead`) };
}

const leftAlone = (seeing: Seeing): Headed | undefined =>
  isLeftAlone(seeing)
    ? { heading: seeing.say('timeline.leftAlone.heading'), lead: seeing.say('timeline.leftAlone.lead') }
    : undefined;

export const isStopped = ({ trigger, stops }: Seeing['standing']): boolean =>
  trigger.status !== 'standing' || stops.some((it) => it.about === 'trigger');

type Due = Placed & { due: DayShown };

const dueOnes = (yours: readonly Placed[]): Due[] =>
  yours
    .flatMap((it) => (it.row.due && it.row.due.kind !== 'nudge' ? [{ ...it, due: it.row.due }] : []))
    .sort((a, b) => (a.due.on < b.due.on ? -1 : 1));

function pressing(seeing: Seeing, yours: readonly Placed[]): Headed | undefined {
  const { say, today, language } = seeing;
  const near = dueOnes(yours).filter(({ due }) => isNear(today, due));
  const first = near.find(({ due }) => due.kind === 'rightLost') ?? near[0];
  if (!first) return undefined;
  const { due, row } = first;
  const key = due.kind === 'rightLost' ? 'timeline.lost' : 'timeline.soon';
  const params = { step: row.title, date: dateIn(language, due.on) };
  return {
    heading: say(`${key}.${due.on === today ? 'today' : 'heading'}`, params),
    ...(due.loses !== undefined && { lead: due.loses }),
  };
}

function isNear(today: string, { on, kind }: DayShown): boolean {
  const days = daysBetween(today, on);
  return days >= 0 && days <= (soon[kind as keyof typeof soon] ?? -1);
}

function waits(seeing: Seeing, yours: readonly Placed[], all: readonly Placed[]): Headed | undefined {
  if (yours.length === 0) return undefined;
  const { say, today, language } = seeing;
  const going = all.filter(({ section }) => section === 'byItself' || section === 'withBodies' || section === 'over');
  const heading = say(`timeline.waits.${going.length > yours.length ? 'mostly' : 'only'}`, {
    count: countOf(seeing, yours.length),
  });
  const first = dueOnes(yours).find(({ due }) => due.on >= today)?.due.on;
  if (first === undefined) return { heading, lead: say('timeline.lead.none') };
  return { heading, lead: say('timeline.lead.calm', { date: dateIn(language, first) }) };
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

const countOf = ({ say }: Seeing, n: number): string =>
  say(`timeline.number.${words[n - 1] ?? 'many'}`, { n: String(n) });

/** Nothing is open; whether all went well is said as it is. */
function finished({ standing, say }: Seeing, placed: readonly Placed[]): Headed | undefined {
  if (!standing.over || placed.length === 0) return undefined;
  const isWell = placed.every(({ row }) => row.status.word !== 'refused' && row.status.word !== 'lapsed');
  const key = isWell ? 'timeline.finished' : 'timeline.closed';
  return { heading: say(`${key}.heading`), lead: say(`${key}.lead`) };
}

/** The answer that is expected first is named. */
function nothing({ say, language }: Seeing, placed: readonly Placed[]): Headed {
  const heading = say('timeline.nothing.heading');
  const [next] = placed
    .filter(({ section }) => section === 'withBodies')
    .map((it) => ({ ...it, on: expectedOn(it.of) }))
    .sort((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1));
  if (!next) return { heading };
  const params = { body: next.row.body.name, step: next.row.title };
  if (next.on === undefined) return { heading, lead: say('timeline.nothing.lead', params) };
  return { heading, lead: say('timeline.lead.answer', { ...params, date: dateIn(language, next.on) }) };
}
