/** The round, a state at a time: where it has been, where it is, and where it goes when nothing stops it. */
import { type Day, dayOf, type Instant } from '../../../journey/calendar.js';
import { isEnd } from '../../../journey/rounds/index.js';
import type { ErrandStanding } from '../../../journey/standing.js';
import type { Change } from '../../../store/changes.js';
import type { TaskShown } from '../../shapes/desk.js';
import { shortDay } from '../in-words.js';
import type { OfTask } from './of-task.js';
import { stateSaid } from './status-shown.js';

type Strip = TaskShown['strip'];

export function stripOf(of: OfTask, changes: readonly Change[]): Strip {
  const { errand } = of;
  if (!errand) return [];
  const been = statesOf(errand, changes);
  return [
    ...been.map(({ state, since }, nth) => {
      const next = been[nth + 1];
      const says = stateSaid(of, state, errand.with);
      return next
        ? { state, says, when: stretch(of, dayOf(since), dayOf(next.since)), is: 'past' as const }
        : { state, says, when: sinceSaid(of, dayOf(since)), is: 'present' as const };
    }),
    ...aheadOf(of, errand),
  ];
}

interface Been {
  state: string;
  since: Instant;
}

/** What has been written of this round, each state once in a row, and at last the one it is in. */
function statesOf({ round, state, since }: ErrandStanding, changes: readonly Change[]): Been[] {
  const own: Been[] = changes.filter((it) => it.round === round);
  return [...own, { state, since }].filter((it, nth, all) => it.state !== all[nth - 1]?.state);
}

function stretch({ language, say }: OfTask, from: Day, until: Day): string {
  const [first, last] = [shortDay(language, from), shortDay(language, until)];
  return first === last ? first : say('desk.strip.from', { from: first, until: last });
}

const sinceSaid = ({ language, say }: OfTask, day: Day): string =>
  say('desk.strip.since', { date: shortDay(language, day) });

/** The way a round goes by itself, by its kind. */
const ways: Readonly<Record<string, readonly string[]>> = {
  automatic: ['waiting', 'withBody'],
  tracked: ['waiting', 'asking'],
  repair: ['waiting', 'submitting', 'withBody'],
};
const usual = ['waiting', 'preparing', 'submitting', 'withBody'];
/** States beside the way, and where each joins it. */
const joins: Readonly<Record<string, string>> = { asking: 'waiting', stalled: 'submitting' };

function aheadOf(of: OfTask, { kind, state, with: body }: ErrandStanding): Strip {
  if (isEnd(state)) return [];
  const way = ways[kind] ?? usual;
  const at = way.indexOf(way.includes(state) ? state : (joins[state] ?? ''));
  const next = way.slice(at < 0 ? -1 : at + 1);
  const end = { state: 'decided', says: of.say('desk.strip.end'), is: 'ahead' as const };
  return [
    ...next.map((it, nth) => ({
      ...{ state: it, says: stateSaid(of, it, body), is: 'ahead' as const },
      ...(nth === 0 && state === 'stalled' && { when: of.say('desk.strip.next') }),
    })),
    end,
  ];
}
