import { page } from './markdown.mjs';

const nameOf = (it) => (typeof it === 'string' ? it : it?.type);

/** `declined [left] / withdraw` */
const label = (word, { guard, actions }) =>
  [word, guard && `[${nameOf(guard)}]`, actions.length > 0 && `/ ${actions.map(nameOf).join(' ')}`]
    .filter(Boolean)
    .join(' ');

/** One arrow from a state to another, with all the words that lead along it. */
function arrows(machine) {
  const labels = new Map();
  for (const [from, state] of Object.entries(machine.states))
    for (const [word, transitions] of state.transitions)
      for (const it of transitions)
        for (const to of it.target?.map(({ key }) => key) ?? [from]) {
          const arrow = `${from} --> ${to}`;
          labels.set(arrow, [...(labels.get(arrow) ?? []), label(word, it)]);
        }
  return [...labels].map(([arrow, words]) => `  ${arrow} : ${words.join(', ')}`);
}

/** A machine as a diagram that Markdown shows. */
export const diagram = (machine, level = '##') => [
  '',
  `${level} ${machine.id}`,
  '',
  '```mermaid',
  'stateDiagram-v2',
  `  [*] --> ${machine.config.initial}`,
  ...arrows(machine),
  ...Object.entries(machine.states)
    .filter(([, { type }]) => type === 'final')
    .map(([name]) => `  ${name} --> [*]`),
  '```',
];

/** The machines themselves, drawn: words on the arrows, with the guard in brackets and what is asked for after the stroke. */
export function roundsPage({ rounds, leaflets }) {
  const own = leaflets
    .flatMap(({ steps }) => Object.values(steps).map((it) => it.round))
    .filter((it) => typeof it !== 'string');
  return page(
    'Rounds',
    'the machines in `journey/rounds`',
    [...Object.values(rounds), ...new Set(own)].flatMap((it) => diagram(it)),
  );
}
