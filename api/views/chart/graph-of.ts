/** A round's machine as a graph: its states, and from where to where it can go. */
import { machineOf, type Round, type RoundState } from '../../../journey/rounds/index.js';

export interface Graph {
  first: string;
  states: readonly { name: RoundState; isEnd: boolean }[];
  /** One line for each way from a state to another, with the words that lead there. */
  ways: readonly { from: string; to: string; words: readonly string[] }[];
}

export function graphOf(round: Round): Graph {
  const { root } = machineOf(round);
  const nodes = Object.values(root.states);
  return {
    first: root.initial.target[0]?.key ?? '',
    states: nodes.map(({ key, type }) => ({ name: key as RoundState, isEnd: type === 'final' })),
    ways: nodes.flatMap(({ key: from, transitions }) => {
      const ways = new Map<string, string[]>();
      for (const [word, all] of transitions)
        for (const to of all.flatMap((it) => it.target ?? []))
          if (to.key !== from) ways.set(to.key, [...new Set([...(ways.get(to.key) ?? []), word])]);
      return [...ways].map(([to, words]) => ({ from, to, words }));
    }),
  };
}
