import type { Party } from '../../../journey/parties.js';
import type { OfErrand, Seeing } from './seeing.js';

/** Whom an errand is about, where the journey is about more than one child. */
export function partyLabel({ errand, ...seeing }: OfErrand): string | undefined {
  const party = seeing.standing.parties.find((it) => it.ref === errand.about);
  return party && childrenOf(seeing).length > 1 && isChild(party) ? childLabel(seeing, party) : undefined;
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
