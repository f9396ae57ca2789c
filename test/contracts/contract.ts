import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a body is held against: a published schema, published samples, or only what is written about it. */
type Against = 'schema' | 'sample' | 'schema and sample' | 'prose only';
type Counted = 'requests' | 'answers' | 'documents' | 'events' | 'numbers' | 'mutations' | 'rules';

const folder = process.env.CONTRACTS_TALLY;

/** Counts what was checked of one body; `npm run test:contracts` prints it when the file has run. */
export function contract(body: string, against: Against, sources: readonly string[]) {
  const counts: Partial<Record<Counted, number>> = {};
  afterAll(() => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${body}.json`),
      JSON.stringify({ body, against, sources, counts, file: expect.getState().testPath }),
    );
  });
  return {
    count(what: Counted, more = 1): void {
      counts[what] = (counts[what] ?? 0) + more;
    },
  };
}
