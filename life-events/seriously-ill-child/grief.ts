import type { Journey } from '../../journey/journey.js';

/** The journey turns quiet when no child that it is about lives any more. While one does, and when somebody who cares for it has died, what the child has goes on, and its words stay as they are. */
export function isInGrief({ parties, findings }: Pick<Journey, 'parties' | 'findings'>): boolean {
  const children = Object.values(parties).filter((it) => it.left === undefined && it.roles.includes('child'));
  return children.length > 0 && children.every((it) => findings[it.ref]?.alive?.value === false);
}
