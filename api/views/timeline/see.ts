import { fieldValue } from '../../../agencies/field-value.js';
import { type Day, dayOf } from '../../../journey/calendar.js';
import type { Ref } from '../../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import { leafletOf } from '../../../life-events/index.js';
import type { Language } from '../../../life-events/texts/text.js';
import { type Asking, allowed } from '../../access/decide.js';
import type { Connections } from '../../connections.js';
import { lawNow } from '../../law-now.js';
import { cutFor } from '../cut-for.js';
import { isAnotherProtected, isProtectedPerson } from '../protection.js';
import { ledgerOf } from './ledger.js';
import { othersOf } from './others-of.js';
import { childrenOf } from './party-label.js';
import { sayingIn } from './saying.js';
import type { Letter, Seeing, Viewer } from './seeing.js';

type Looking = Omit<Asking, 'actor'> & { actor: Viewer };

/** Looks up what the sentences of one viewer's timeline are made of. */
export async function see(on: Connections, it: Looking, standing: Standing, language: Language): Promise<Seeing> {
  const { actor: viewer } = it;
  const { cut, ledger, isProtected } = await glance(on, viewer, standing);
  const another = await isAnotherProtected(on.store, viewer, standing);
  const now = await lawNow(on);
  return {
    ...{ viewer, standing: cut, ledger, isProtected, language, now },
    leaflet: leafletOf(on.catalogue, standing.leaflet),
    today: dayOf(now),
    say: sayingIn(language, standing.grief && 'grief'),
    others: await othersOf(on, viewer, standing),
    names: another ? new Map() : await namesOf(on, cut),
    letters: await lettersOf(on, it, { standing, cut, isAnotherProtected: another }),
  };
}

/** As much as tells whether anything has changed. */
export async function glance({ store }: Pick<Connections, 'store'>, viewer: Viewer, standing: Standing) {
  const cut = cutFor(viewer, standing);
  const [effects, isProtected] = await Promise.all([
    store.effects.ofJourney(standing.journey),
    isProtectedPerson(store, viewer.ref),
  ]);
  return { cut, ledger: ledgerOf(effects, cut), isProtected };
}

/** Names are looked up only where there is more than one child to tell apart. */
async function namesOf({ store }: Connections, cut: Standing): Promise<Map<Ref, string>> {
  const children = childrenOf({ standing: cut }).filter((it) => it.is === 'person');
  const names = new Map<Ref, string>();
  if (children.length < 2) return names;
  for (const { ref } of children) {
    const { navn } = await store.vault.read(ref, ['navn']);
    const name = navn && fieldValue('childName', navn.value);
    if (typeof name === 'string') names.set(ref, name);
  }
  return names;
}

interface Whose {
  standing: Standing;
  cut: Standing;
  isAnotherProtected: boolean;
}

/** Decisions' letters are asked for all at once, and read only where the answer is yes; those that were written to the viewer are theirs. */
async function lettersOf(on: Connections, it: Looking, { standing, cut, ...facts }: Whose) {
  const decided = cut.errands.filter((errand) => saidOf(errand).some(({ letter }) => letter !== undefined));
  const may = await allowed(on, it, 'letter.read', decided, ({ id }) => ({
    ...facts,
    standing,
    errand: standing.errands.find((errand) => errand.id === id),
  }));
  const read = cut.errands.map(async (errand) => {
    const named = [...(may.includes(errand) ? saidOf(errand) : []), ...writtenIn(errand)];
    return [errand.id, await lettersIn(on, named)] as const;
  });
  return new Map((await Promise.all(read)).filter(([, letters]) => letters.length > 0));
}

interface Named {
  on: Day;
  letter?: string;
}

/** What the body said with its decisions, and a caseworker with what they did. */
const saidOf = ({ decisions, grounds, since }: ErrandStanding): Named[] => [
  ...decisions,
  ...(grounds === undefined ? [] : [{ letter: grounds, on: dayOf(since) }]),
];

/** What the viewer and a caseworker wrote to each other. */
const writtenIn = ({ letters = [] }: ErrandStanding): Named[] =>
  letters.map(({ id, at }) => ({ letter: id, on: dayOf(at) }));

async function lettersIn({ store }: Connections, named: readonly Named[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const { letter, on } of named) {
    const text = letter === undefined ? undefined : await store.vault.letter(letter);
    if (text !== undefined) letters.push({ on, text });
  }
  return letters;
}
