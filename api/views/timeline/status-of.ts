import type { Status } from '../../shapes/status.js';
import { dateIn } from '../in-words.js';
import { bodyName } from './body-shown.js';
import { isNotFollowed } from './left-alone.js';
import type { OfErrand } from './seeing.js';

/** How an errand stands, in one word and one sentence. */
export function statusOf(of: OfErrand): Status {
  const { say, errand } = of;
  if (isNotFollowed(of)) return { word: 'declined', says: say('state.notFollowed') };
  const word = wordOf(of);
  return { word, says: say(`state.${word}`, { body: bodyName(of, errand.with), what: whatFor(of) }) };
}

function wordOf({ errand, ledger }: OfErrand): Status['word'] {
  const { state, word } = errand;
  if (errand.held || (state === 'preparing' && errand.cause === 'stopped')) return 'held';
  if (ledger.unreachable.has(errand.id) && unanswered.has(state)) return 'unreachable';
  if (word === 'person' && told.has(state)) return 'toldUs';
  if (state === 'waiting' && errand.waitsFor === 'unknown') return 'unknown';
  return state;
}

const unanswered = new Set(['submitting', 'withBody', 'stalled']);
const told = new Set(['withBody', 'granted', 'acknowledged', 'done']);

/** What is waited for. */
function whatFor({ errand, say, language }: OfErrand): string {
  if (errand.waitsFor === 'date' && errand.opens !== undefined)
    return say('timeline.what.date', { date: dateIn(language, errand.opens) });
  const key = `timeline.what.${errand.state === 'asking' ? 'others' : errand.waitsFor}`;
  return say(say.has(key) ? key : 'timeline.what.anything');
}
