import { portal } from '../portal/index.js';

/** Statens vegvesen: new owners of vehicles, and licences that fall with the register. */
export const vegvesen = portal({
  id: 'vegvesen',
  appeal: { body: 'Vegdirektoratet', weeks: 3 },
});
