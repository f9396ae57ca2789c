import { portal } from '../portal/index.js';

/** IMDi: which municipality settles whom. */
export const imdi = portal({
  id: 'imdi',
  appeal: { body: 'Integrerings- og mangfoldsdirektoratet', weeks: 3 },
});
