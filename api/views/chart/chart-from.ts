import { isEnd, type RoundState } from '../../../journey/rounds/index.js';
import type { Graph } from './graph-of.js';

interface Naming {
  nameOf: (state: string) => string;
  wordOf: (word: string) => string;
  /** What the frame around the working states is called. */
  round: string;
  state?: RoundState | undefined;
}

const frame = 'round';

/** The graph as state-machine-cat takes it. What every working state can come to is drawn once, from the frame around them all. */
export function chartFrom({ first, states, ways }: Graph, { nameOf, wordOf, round, state: present }: Naming) {
  const working = states.filter((it) => !it.isEnd);
  const drawn = (name: RoundState) => ({
    name,
    type: 'regular' as const,
    label: nameOf(name),
    ...(name === present && { active: true, class: 'present' }),
  });
  const isShared = (end: string): boolean =>
    working.every((it) => ways.some(({ from, to }) => from === it.name && to === end));
  const shared = states.filter((it) => it.isEnd && isShared(it.name)).map((it) => it.name as string);
  const own = ways.filter(({ to }) => !shared.includes(to));
  const inside = own.filter(({ to }) => !isEnd(to as RoundState));
  return {
    states: [
      { name: 'begins', type: 'initial' as const },
      {
        name: frame,
        type: 'regular' as const,
        label: round,
        statemachine: {
          states: working.map((it) => drawn(it.name)),
          transitions: inside.map(({ from, to, words }, id) => ({ id, from, to, label: words.map(wordOf).join(', ') })),
        },
      },
      ...states.filter((it) => it.isEnd).map((it) => drawn(it.name)),
    ],
    transitions: [
      { from: 'begins', to: first },
      ...shared.map((to) => ({ from: frame, to })),
      ...own.filter(({ to }) => isEnd(to as RoundState)).map(({ from, to }) => ({ from, to })),
    ].map((it, nth) => ({ id: inside.length + nth, ...it })),
  };
}
