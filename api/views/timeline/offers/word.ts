import { isUntold } from '../../../../journey/errand.js';
import { moveRound, type RoundWord } from '../../../../journey/rounds/index.js';
import type { Offer } from '../../../shapes/offer.js';
import type { OfErrand } from '../seeing.js';
import { offer } from './offer.js';

type Says = 'applied' | 'done' | 'received' | 'notReceived' | 'granted' | 'refused';

/** What a person can tell us where no machine may read it. */
export function wordOffers(of: OfErrand, can: ReadonlySet<string>): Offer[] {
  if (!can.has('word.given')) return [];
  return sayings
    .filter(([, isSo]) => isSo(of))
    .map(([says, , label = says]) => offer(of, { act: 'word.given', says: label, follows: 'word', content: { says } }));
}

const sayings: readonly [Says, (of: OfErrand) => boolean, label?: string][] = [
  ['applied', (of) => of.errand.kind !== 'tracked' && isTheirs(of) && hears(of, 'applied')],
  ['done', (of) => isUntold(of.errand) || (of.errand.kind === 'tracked' && isTheirs(of) && hears(of, 'done'))],
  ['done', (of) => of.errand.kind === 'automatic' && isUnread(of) && hears(of, 'done'), 'settled'],
  ['received', ({ errand }) => isUncertain(errand)],
  ['notReceived', ({ errand }) => isUncertain(errand)],
  ['granted', (of) => of.errand.kind === 'application' && isUnread(of) && hears(of, 'granted')],
  ['refused', (of) => of.errand.kind === 'application' && isUnread(of) && hears(of, 'refused')],
];

const isUncertain = ({ state, cause }: OfErrand['errand']): boolean =>
  state === 'stalled' && cause === 'outcome-unknown';

/** It is the person who applies, or does it. */
const isTheirs = ({ errand }: OfErrand): boolean =>
  (errand.state === 'asking' && (errand.question?.about === 'apply' || errand.question?.about === 'do')) ||
  (errand.state === 'stalled' && errand.waitsFor === 'person' && !isUncertain(errand));

/** The body has it, and nothing that it says can be read. */
const isUnread = ({ errand, leaflet }: OfErrand): boolean =>
  (errand.state === 'withBody' || errand.state === 'stalled') &&
  !leaflet.bodies[errand.with]?.signals.includes('no.livsferd.body.decided.v1') &&
  leaflet.bodies[errand.with]?.reach === 'person';

function hears({ errand, leaflet }: OfErrand, word: RoundWord): boolean {
  const round = errand.kind === 'own' ? leaflet.steps[errand.step]?.round : errand.kind;
  return round !== undefined && moveRound(round, errand.state, { type: word }) !== undefined;
}
