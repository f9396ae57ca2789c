import type { Ref } from '../../journey/parties.js';
import type { Standing } from '../../journey/standing.js';
import type { Actor } from '../access/actor.js';

/** The reference by which a person takes part in this journey; registers may have given them several. */
export const ownRef = (
  { ref, refs }: Extract<Actor, { kind: 'person' }>,
  { participants }: Pick<Standing, 'participants'>,
): Ref => refs.find((it) => participants.some((participant) => participant.ref === it)) ?? ref;
