/** The plain moves that errands can make from where they are: what those they wait for may say, and nothing that is out of turn. */
import { nextDue } from '../../journey/alarms.js';
import { dayOf } from '../../journey/calendar.js';
import { type Errand, waitsBeside } from '../../journey/errand.js';
import { isEnd, type Working } from '../../journey/rounds/states.js';
import { partsOf } from './happenings.js';
import type { Values } from './values.js';
import { goOn, type Untold, type Walk } from './walk.js';

/** Every walk that is one plain move further on. */
export const furtherOn = (walk: Walk, values: Values): Walk[] =>
  plainMoves(walk, values).map((news) =>
    news.type === 'time.passed' ? goOn(walk, news, nextDue(walk.journey)) : goOn(walk, news),
  );

/** What those who are waited for may say now; or time goes on to the next day on which something is due. */
export function plainMoves(walk: Walk, values: Values): Untold[] {
  const said = walk.journey.errands.flatMap((it) => movesOf(walk, it, values));
  return nextDue(walk.journey) < Number.POSITIVE_INFINITY ? [...said, { type: 'time.passed' }] : said;
}

const movesOf = (walk: Walk, errand: Errand, values: Values): Untold[] => [
  ...endsOfSends(walk, errand),
  ...(waitsBeside(errand) ? resolutions(errand) : []),
  ...(isEnd(errand.state) ? afterwards(walk, errand) : moves[errand.state](walk, errand, values)),
];

const moves: Record<Working, (walk: Walk, errand: Errand, values: Values) => Untold[]> = {
  waiting: (walk, errand) => bodySays(walk, errand),
  asking: (walk, errand, values) => [...replies(walk, errand, values), declines(errand)],
  preparing: () => [],
  submitting: (walk, errand) => bodySays(walk, errand),
  withBody: (walk, errand) => [
    ...bodySays(walk, errand),
    { type: 'more.asked', errand: errand.id },
    { type: 'application.withdrawn', by: speaker(errand), errand: errand.id },
  ],
  stalled: (_, errand) => [...resolutions(errand), { type: 'errand.retried', by: 'operator', errand: errand.id }],
};

const endsOfSends = ({ flying }: Walk, { id }: Errand): Untold[] =>
  [...flying.values()]
    .filter((it) => it.errand === id)
    .flatMap(({ key, errand, round, act }) =>
      (['sent', 'acknowledged', 'failed'] as const).map((outcome) => ({
        ...({ type: 'effect.ended', key, errand, round, act, outcome } as const),
        ...(outcome === 'failed' && { cause: 'outcome-unknown' }),
      })),
    );

const resolutions = ({ id }: Errand): Untold[] =>
  (['granted', 'done'] as const).map((outcome) => ({
    ...({ type: 'errand.resolved', by: 'caseworker', errand: id, grounds: 'letter' } as const),
    outcome,
  }));

const afterwards = (walk: Walk, errand: Errand): Untold[] => [
  ...(errand.state === 'refused'
    ? [
        { type: 'decision.appealed', by: speaker(errand), errand: errand.id, on: dayOf(walk.now) } as const,
        reversed(walk, errand),
      ]
    : []),
  ...(errand.state === 'notRelevant'
    ? [{ type: 'applied.anyway', by: speaker(errand), errand: errand.id } as const]
    : []),
];

const reversed = ({ now }: Walk, { id }: Errand): Untold => ({
  ...{ type: 'decision.reversed', errand: id },
  decision: { outcome: 'granted', on: dayOf(now) },
});

const bodySays = ({ now }: Walk, errand: Errand): Untold[] => [
  ...(['granted', 'refused'] as const).map((outcome) => ({
    ...({ type: 'decision.received', errand: errand.id } as const),
    decision: { outcome, on: dayOf(now) },
  })),
  { type: errand.kind === 'repair' ? 'correction.received' : 'body.acted', errand: errand.id },
];

const declines = (errand: Errand): Untold => ({ type: 'errand.declined', by: speaker(errand), errand: errand.id });

function replies({ journey }: Walk, errand: Errand, values: Values): Untold[] {
  const { about, names = [] } = errand.question ?? {};
  const by = errand.asked.find((ref) => !errand.replies[ref]) ?? speaker(errand);
  const act = { by, errand: errand.id };
  if (about === 'apply') return [{ type: 'word.given', ...act, says: 'applied' }];
  if (about === 'do') return [{ type: 'word.given', ...act, says: 'done' }];
  if (about !== 'finding') return [{ type: 'consent.given', ...act, choice: 'this' }];
  const open = names.map(partsOf).find(([of, name]) => journey.findings[of]?.[name] === undefined);
  if (!open) return [];
  const [of, name] = open;
  return (values[name] ?? []).slice(0, 3).map((value) => ({ type: 'finding.told', by, of, name, value }));
}

const speaker = (errand: Errand): string => errand.asked[0] ?? errand.about;
