import { portal } from '../portal/index.js';

/** Helfo: a child follows a parent's doctor by itself; a change is the person's own act. */
export const helfo = portal({
  id: 'helfo',
  appeal: { body: 'Statsforvalteren', weeks: 3 },
  atBirth: { kind: 'child-gp', says: 'done' },
});
