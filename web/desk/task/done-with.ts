import type { Offer } from '../../../api/shapes/offer.js';
import type { Say } from '../../shared/texts.js';
import { kindOf } from './acts-of.js';

/** What has been done, and what follows from it. */
export interface Done {
  says: string;
  follows: string | undefined;
}

/** A sentence for each act on a task; for an act on the errand, the act's own words. Taking a task needs none: its acts appear. */
export function doneWith(act: Offer, say: Say): Done | undefined {
  const kind = kindOf(act);
  if (kind === 'claim') return undefined;
  const key = act.second ? 'second' : (keys[kind] ?? 'act');
  return { says: say(`page.desk.done.${key}`, { says: act.says }), follows: act.follows };
}

const keys: Readonly<Record<string, string>> = {
  release: 'release',
  note: 'note',
  hold: 'hold',
  resume: 'resume',
  'hand-over': 'handOver',
  'errand.retried': 'retried',
  'citizen.asked': 'asked',
};
