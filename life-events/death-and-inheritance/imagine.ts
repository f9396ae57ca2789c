import type { Party } from '../../journey/parties.js';
import type { Imagined, Thought } from '../life-event.js';
import { deceased, reported, roles } from './kin.js';

const isRole = (as: string): as is keyof typeof roles => Object.hasOwn(roles, as);

/** A death that is thought of, by one who would be left: in the role they look as, or say that they have. */
export function imagine({ ref, as, kind, on, told }: Thought): Imagined {
  const said = String(as ?? told.declaredAs);
  const left: Party = { ref, is: 'person', roles: isRole(said) ? roles[said] : roles.spouse };
  const dead: Party = {
    ref: 'deceased',
    is: 'person',
    roles: kind === 'death.declared' ? reported : deceased,
    since: on,
  };
  return { trigger: kind, parties: [left, dead], awaits: [] };
}
