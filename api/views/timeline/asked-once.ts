import type { Placed } from './heading-of.js';
import { isAsked } from './is-yours.js';

/** What one answer settles is asked once, where it was first: the other errands say that they wait for it. */
export function askedOnce(placed: readonly Placed[]): Placed[] {
  const asked = new Map<string, Placed>();
  return placed.map((it) => {
    const names = questionsOf(it);
    const first = names.length > 0 && names.every((name) => asked.has(name)) ? asked.get(names[0]!) : undefined;
    if (first) return echoOf(it, first);
    for (const name of names) if (!asked.has(name)) asked.set(name, it);
    return it;
  });
}

const questionsOf = ({ of, section }: Placed): readonly string[] => {
  const { state, question } = of.errand;
  const isOpen = section === 'yours' && state === 'asking' && question?.about === 'finding' && isAsked(of);
  return isOpen ? (question.names ?? []) : [];
};

const echoOf = ({ of, row }: Placed, first: Placed): Placed => ({
  of,
  section: 'unknown',
  row: {
    ...row,
    status: { word: 'unknown', says: of.say('state.unknown') },
    line: of.say('timeline.line.answerAt', { step: first.row.title }),
    offers: row.offers.filter(({ act }) => act !== 'finding.told'),
  },
});
