import type { Imagined, Thought } from '../life-event.js';
import { roles } from './newcomer.js';

/** Somebody who thinks of coming, or has come; their children are known when the register names them. */
export const imagine = ({ ref, kind }: Thought): Imagined => ({
  trigger: kind,
  parties: [{ ref, is: 'person', roles: roles.newcomer }],
  awaits: roles.child,
});
