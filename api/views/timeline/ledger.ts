import type { Instant } from '../../../journey/calendar.js';
import type { Standing } from '../../../journey/standing.js';
import type { StoredEffect } from '../../../store/effects.js';

/** What the effect ledger says of the errands that a viewer sees. */
export interface Ledger {
  /** Errands whose body cannot be reached, and since when (machine time). */
  unreachable: ReadonlyMap<string, Instant>;
  /** Errands whose body has been asked in this round how far it has come. */
  nudged: ReadonlySet<string>;
}

/** Of other errands nothing is read, not even that they are there. */
export function ledgerOf(effects: readonly StoredEffect[], { errands }: Standing): Ledger {
  const rounds = new Map(errands.map((it) => [it.id, it.round]));
  const seen = effects.filter((it) => rounds.get(it.errand) === roundOf(it.key));
  return {
    unreachable: new Map(
      seen.flatMap((it) => (it.unreachableSince === undefined ? [] : [[it.errand, it.unreachableSince] as const])),
    ),
    nudged: new Set(seen.filter(isAsked).map((it) => it.errand)),
  };
}

const isAsked = ({ act, state }: StoredEffect): boolean =>
  act === 'nudge' && (state === 'sent' || state === 'answered');

/** A key is journey/errand/round/verb/number. */
const roundOf = (key: string): number => Number(key.split('/')[2]);
