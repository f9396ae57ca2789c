import type { ErrandStanding } from '../../../journey/standing.js';
import type { Status } from '../../shapes/status.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';

/** How an errand stands, in a word about the applicant. */
export function statusShown(of: OfTask, errand: ErrandStanding | undefined): Status {
  const word = errand ? wordOf(errand) : 'held';
  return { word, says: stateSaid(of, word, errand?.with ?? of.task.body) };
}

export const stateSaid = (of: Pick<OfTask, 'say' | 'manifests' | 'language'>, state: string, body: string): string =>
  of.say(`desk.state.${state}`, { body: bodyName(of, body) });

function wordOf({ state, held, cause, word, waitsFor }: ErrandStanding): Status['word'] {
  if (held || (state === 'preparing' && cause === 'stopped')) return 'held';
  if (state === 'stalled' && cause === 'unavailable') return 'unreachable';
  if (word === 'person' && told.has(state)) return 'toldUs';
  if (state === 'waiting' && waitsFor === 'unknown') return 'unknown';
  return state;
}

const told = new Set(['withBody', 'granted', 'acknowledged', 'done']);
