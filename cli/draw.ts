import type { ErrandStanding, Standing } from '../journey/standing.js';
import { columns } from './print.js';

const marks: Record<ErrandStanding['state'], string> = {
  waiting: '·',
  asking: '?',
  preparing: '…',
  submitting: '→',
  withBody: '◷',
  stalled: '!',
  granted: '✓',
  refused: '–',
  acknowledged: '✓',
  done: '✓',
  lapsed: '×',
  declined: '–',
  withdrawn: '–',
  notRelevant: '○',
  superseded: '○',
};

/** An errand as the API shows it: an operator sees no verdicts. */
type Shown = Omit<ErrandStanding, 'verdicts'> & Partial<Pick<ErrandStanding, 'verdicts'>>;

/** A journey as text: a line an errand, with who it waits for and why. */
export const drawn = (standing: Standing): string[] => [
  `${standing.lifeEvent}, ${standing.trigger.kind}${standing.trigger.on ? ` on ${standing.trigger.on}` : ''}${standing.over ? ' (over)' : ''}`,
  ...columns(standing.errands.map(line)),
];

export const line = (it: Shown): string[] => [`  ${marks[it.state]}`, it.step, it.with, state(it), why(it)];

const state = (it: Shown): string =>
  it.word === 'person' && it.state !== 'asking' ? `${it.state} (person's word)` : it.state;

function why(it: Shown): string {
  if (it.cause) return it.cause;
  const no = it.verdicts?.find((verdict) => verdict.answer === 'no');
  if (it.state === 'notRelevant' && no) return no.rule;
  return it.waitsFor === 'nobody' ? '' : `waits for ${it.waitsFor}`;
}
