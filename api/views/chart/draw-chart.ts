import type { Round, RoundState } from '../../../journey/rounds/index.js';
import type { Say } from '../timeline/saying.js';
import { chartFrom } from './chart-from.js';
import { graphOf } from './graph-of.js';
import { tidySvg } from './tidy-svg.js';

interface Drawing {
  say: Say;
  round: Round;
  /** The step by its title. */
  step: string;
  /** The body as it stands within a sentence. */
  body: string;
  state?: RoundState | undefined;
}

/** A round's statechart as SVG, its state marked: drawn from the machine that runs it, so that it cannot say otherwise. */
export async function drawChart({ say, round, step, body, state }: Drawing): Promise<string> {
  const graph = graphOf(round);
  const nameOf = (it: string): string => say(`desk.state.${it}`, { body });
  const { render } = await import('state-machine-cat');
  const drawn = await render(
    chartFrom(graph, { nameOf, wordOf: (word) => say(`desk.word.${word}`), round: say('desk.chart.round'), state }),
    { inputType: 'json', outputType: 'oldsvg', engine: 'dot', direction: 'left-right' },
  );
  return tidySvg(drawn, {
    title: say('desk.chart.title', { step }),
    description: [
      say('desk.chart.text', { states: graph.states.map(({ name }) => nameOf(name)).join(', ') }),
      ...(state === undefined ? [] : [say('desk.chart.present', { state: nameOf(state) })]),
    ].join(' '),
  });
}
