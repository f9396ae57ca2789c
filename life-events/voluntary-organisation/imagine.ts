import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';
import { roles } from './board.js';
import { ofOneThatRuns } from './running.js';

/** An association that is thought of: one that somebody founds, without a number, or one that somebody runs. */
export function imagine({ ref, kind, on, today }: Thought): Imagined {
  const isRun = kind === 'association.running.declared';
  const person: Party = { ref, is: 'person', roles: isRun ? roles.chair : roles.founder };
  const since = isRun ? today : on;
  const organisation: Party = { ref: 'organisation', is: 'organisation', roles: roles.organisation, since };
  return {
    trigger: kind,
    parties: [person, organisation],
    awaits: isRun ? [] : roles.chair,
    ...(isRun && { known: { organisation: ofOneThatRuns(on) } }),
  };
}
