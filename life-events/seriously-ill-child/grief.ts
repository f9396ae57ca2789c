import type { Journey } from '../../journey/journey.js';

/** The journey turns quiet when no child that it is about lives any more, or when the one that was awaited is lost. While one does, and when somebody who cares for it has died, what the child has goes on, and its words stay as they are. */
export function isInGrief({ parties, findings }: Pick<Journey, 'parties' | 'findings'>): boolean {
  const there = Object.values(parties).filter((it) => it.left === undefined);
  const children = there.filter((it) => it.roles.includes('child'));
  if (children.length > 0) return children.every((it) => findings[it.ref]?.alive?.value === false);
  return there.some((it) => it.is === 'stillborn' || findings[it.ref]?.pregnancyLost?.value === true);
}
