import type { Timeline } from '../../shapes/timeline.js';
import type { Placed } from './heading-of.js';
import type { SectionId } from './section-of.js';
import type { Seeing } from './seeing.js';

type Count = Timeline['counts'][number];

const good = new Set(['granted', 'acknowledged', 'done']);

/** What is counted, each errand once; what only the person has said is counted apart. */
const counted: readonly [name: string, word: Count['word'], isSo: (it: Placed) => boolean][] = [
  ['yours', 'asking', ({ section }) => section === 'yours'],
  ['withBodies', 'withBody', ({ section, row }) => section === 'withBodies' && row.status.word !== 'toldUs'],
  ['toldUs', 'toldUs', ({ section, row }) => section !== 'yours' && row.status.word === 'toldUs'],
  ['done', 'done', ({ section, row }) => section !== 'yours' && good.has(row.status.word)],
  ['later', 'waiting', ({ section }) => section === 'later'],
  ['unknown', 'unknown', ({ section }) => section === 'unknown'],
];

/** Only those that are not nought. Each leads to the section where the first of them stands. */
export function countsOf({ say }: Seeing, placed: readonly Placed[], order: readonly SectionId[]): Count[] {
  return counted.flatMap(([name, word, isSo]) => {
    const those = placed.filter(isSo);
    const section = order.find((id) => those.some((it) => it.section === id));
    if (section === undefined) return [];
    return [{ section, count: those.length, word, says: say(`timeline.count.${name}`, { n: String(those.length) }) }];
  });
}
