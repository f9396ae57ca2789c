import type { Part, PersonDocument, RecordOf } from './wire.js';

/** The records of a part that hold now. */
export const current = <P extends Part>(document: PersonDocument, part: P): RecordOf<P>[] =>
  ((document[part] ?? []) as RecordOf<P>[]).filter(({ erGjeldende }) => erGjeldende !== false);
