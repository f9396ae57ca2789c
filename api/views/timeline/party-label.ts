import type { Party } from '../../../journey/parties.js';
import type { ErrandStanding } from '../../../journey/standing.js';
import type { OfErrand, Seeing } from './seeing.js';

/** Whom an errand is about, where the journey is about more than one child, or the viewer sees the same step of others too. */
export function partyLabel({ errand, ...seeing }: OfErrand): string | undefined {
  const party = seeing.standing.parties.find((it) => it.ref === errand.about);
  if (party && isChild(party) && childrenOf(seeing).length > 1) return childLabel(seeing, party);
  return ownOrAnothers(seeing, errand);
}

/** Grown-ups are not named to each other. */
function ownOrAnothers({ standing, viewer, say }: Omit<OfErrand, 'errand'>, { step, about }: ErrandStanding) {
  const people = new Set(standing.errands.filter((it) => it.step === step).map((it) => it.about));
  if (people.size < 2) return undefined;
  return say(`timeline.about.${viewer.refs.includes(about) ? 'you' : 'another'}`);
}

/** By name only a child of the viewer's own whose name is known; else by its place among them. */
export function childLabel(seeing: Pick<Seeing, 'standing' | 'say' | 'names'>, party: Party): string {
  const { say, names } = seeing;
  if (party.is === 'stillborn') return say('timeline.about.stillborn');
  const name = names.get(party.ref);
  if (name !== undefined) return name;
  const children = childrenOf(seeing);
  const n = children.indexOf(party) + 1;
  if (children.length === 2 && children.every(({ since }) => since !== undefined))
    return say(`timeline.about.${n === 1 ? 'first' : 'second'}`);
  return say('timeline.about.child', { n: String(n), all: String(children.length) });
}

export const childrenOf = ({ standing }: Pick<Seeing, 'standing'>): Party[] =>
  standing.parties.filter((it) => isChild(it) && it.left === undefined);

const isChild = ({ roles }: Party): boolean => roles.includes('child') || roles.includes('stillborn');
