import { portal } from '../portal/index.js';

/** Innovasjon Norge: loans and grants for what is new. */
export const innovasjonNorge = portal({
  id: 'innovasjon-norge',
  appeal: { body: 'Nærings- og fiskeridepartementet', weeks: 3 },
});
