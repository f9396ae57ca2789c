/** The machines, walked through every state with every word. */
import {
  type Flags,
  isEnd,
  machineOf,
  moveRound,
  type RoundKind,
  type RoundState,
  type RoundWord,
  rounds,
  roundWords,
} from '../../journey/rounds/index.js';

const kinds = Object.keys(rounds) as RoundKind[];
const flags: Flags[] = [0, 1, 2, 3, 4, 5, 6, 7].map((it) => ({
  asks: (it & 1) > 0,
  left: (it & 2) > 0,
  owes: (it & 4) > 0,
}));

interface Step {
  from: RoundState;
  word: RoundWord;
  flags: Flags;
  to: RoundState;
  actions: readonly string[];
}

const statesOf = (kind: RoundKind): RoundState[] => Object.keys(machineOf(kind).states) as RoundState[];

/** Every move a machine can make from a state. */
const movesFrom = (kind: RoundKind, from: RoundState): Step[] =>
  roundWords.flatMap((word) =>
    flags.flatMap((it) => {
      const moved = moveRound(kind, from, { type: word, ...it });
      return moved ? [{ from, word, flags: it, to: moved.state, actions: moved.actions }] : [];
    }),
  );

function reachable(kind: RoundKind): Set<RoundState> {
  const seen = new Set<RoundState>(['waiting']);
  for (const state of seen) for (const { to } of movesFrom(kind, state)) seen.add(to);
  return seen;
}

/** What is written in a machine: state, word and target, by any guard. */
const written = (kind: RoundKind): string[] =>
  Object.entries(machineOf(kind).config.states ?? {}).flatMap(([state, config]) =>
    Object.entries((config as { on?: Record<string, unknown> }).on ?? {}).flatMap(([word, target]) =>
      [target].flat().map((it) => {
        const to = typeof it === 'string' ? it : ((it as { target?: string }).target ?? state);
        return `${state} –${word}→ ${to}`;
      }),
    ),
  );

describe.each(kinds)('a round that is %s', (kind) => {
  test('reaches every state it has', () => {
    expect([...reachable(kind)].sort()).toEqual(statesOf(kind).sort());
  });

  test('makes every move that is written', () => {
    const made = new Set(
      statesOf(kind).flatMap((from) => movesFrom(kind, from).map((it) => `${it.from} –${it.word}→ ${it.to}`)),
    );
    expect(written(kind).filter((it) => !made.has(it))).toEqual([]);
  });

  test('makes no move that is not written', () => {
    const allowed = new Set(written(kind));
    const made = statesOf(kind).flatMap((from) => movesFrom(kind, from));
    expect(made.filter((it) => !allowed.has(`${it.from} –${it.word}→ ${it.to}`))).toEqual([]);
  });

  test('hears nothing more when it has ended', () => {
    expect(
      statesOf(kind)
        .filter(isEnd)
        .flatMap((from) => movesFrom(kind, from)),
    ).toEqual([]);
  });

  test('can reach an end from every state it works in', () => {
    for (const state of statesOf(kind).filter((it) => !isEnd(it))) {
      const seen = new Set<RoundState>([state]);
      for (const each of seen) for (const { to } of movesFrom(kind, each)) seen.add(to);
      expect([state, [...seen].some(isEnd)]).toEqual([state, true]);
    }
  });

  test('has a next act for a person wherever it is stalled', () => {
    const acts = movesFrom(kind, 'stalled').filter((it) =>
      ['retried', 'applied', 'done', 'withdrawn'].includes(it.word),
    );
    for (const it of flags) expect(acts.some((act) => JSON.stringify(act.flags) === JSON.stringify(it))).toBe(true);
  });

  test('opens a task when it stalls and closes it when it no longer is', () => {
    for (const from of statesOf(kind))
      for (const { to, actions } of movesFrom(kind, from)) {
        expect(actions.includes('openTask')).toBe(to === 'stalled' && from !== 'stalled');
        expect(actions.includes('closeTask')).toBe(from === 'stalled' && to !== 'stalled');
      }
  });

  test('puts a question when it asks and takes it away when it no longer does', () => {
    for (const from of statesOf(kind))
      for (const { to, actions } of movesFrom(kind, from)) {
        expect(actions.includes('ask')).toBe(to === 'asking' && from !== 'asking');
        expect(actions.includes('closeAsk')).toBe(from === 'asking' && to !== 'asking');
      }
  });

  test('sends its own message only on the way into submitting', () => {
    for (const from of statesOf(kind))
      for (const { to, actions } of movesFrom(kind, from))
        expect(actions.includes('submit')).toBe(to === 'submitting' && from !== 'submitting');
  });
});

describe.each(['application', 'notice'] as const)('a round that sends (%s)', (kind) => {
  test('never gives up what may have arrived without a word to the body', () => {
    const silent = statesOf(kind)
      .flatMap((from) => movesFrom(kind, from))
      .filter((it) => it.flags.left && (it.to === 'withdrawn' || it.to === 'superseded'))
      .filter((it) => !it.actions.includes('withdraw') && !it.actions.includes('tell'));
    expect(silent).toEqual([]);
  });

  test('says nothing to a body that has had nothing, before it is on its way', () => {
    const before = (['waiting', 'asking', 'preparing', 'stalled'] as const).flatMap((from) => movesFrom(kind, from));
    const spoken = before.filter(
      (it) => !it.flags.left && it.actions.some((act) => act === 'withdraw' || act === 'tell'),
    );
    expect(spoken).toEqual([]);
  });

  test('is not sent a second time while the body may have it', () => {
    const again = movesFrom(kind, 'stalled').filter((it) => it.word === 'retried' && !it.flags.owes);
    expect(new Set(again.map((it) => it.to))).toEqual(new Set(['withBody']));
  });
});

test('the body may speak at any time', () => {
  for (const kind of ['application', 'notice', 'automatic', 'tracked'] as const)
    for (const from of statesOf(kind).filter((it) => !isEnd(it)))
      for (const word of ['granted', 'refused', 'done'] as const)
        expect([kind, from, moveRound(kind, from, { type: word })?.state]).toEqual([kind, from, word]);
});
