import type { Ref } from '../../journey/parties.js';
import { type ErrandStanding, type Standing, standingFor } from '../../journey/standing.js';
import type { Actor } from '../access/actor.js';
import { isConcerned } from '../access/conditions.js';
import { ownRef } from './own-sight.js';

/** A journey cut to what one participant may see. Nothing in it moves when only others have done something. */
export function cutFor(actor: Extract<Actor, { kind: 'person' }>, standing: Standing): Standing {
  const own = standingFor(standing, ownRef(actor, standing));
  return { ...own, errands: own.errands.map((it) => withoutOthers(it, actor.refs, standing)) };
}

/** A question and a verdict name whom they look at: of those, only whom the viewer may speak for. Numbers count what others were asked too. */
function withoutOthers(errand: ErrandStanding, refs: readonly Ref[], standing: Standing): ErrandStanding {
  const isTheirs = (of: Ref): boolean => isConcerned(refs, standing, of);
  const { question, verdicts, attempt: _, stale: __, aside, ...rest } = errand;
  const names = question?.names?.filter((it) => isTheirs(it.split(':')[0] ?? ''));
  return {
    ...rest,
    ...(question && { question: { ...question, ...(names && { names }) } }),
    ...(aside && { aside: asideShown(aside) }),
    verdicts: verdicts.map(({ looked, ...it }) => ({
      ...it,
      ...(looked && { looked: looked.filter(({ of }) => isTheirs(of)) }),
    })),
  };
}

const asideShown = ({ act, cause }: NonNullable<ErrandStanding['aside']>): NonNullable<ErrandStanding['aside']> => ({
  act,
  number: 0,
  ...(cause !== undefined && { cause }),
});
