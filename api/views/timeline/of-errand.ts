import type { ErrandStanding } from '../../../journey/standing.js';
import { isOwnWord } from './is-yours.js';
import { sayingIn } from './saying.js';
import type { OfErrand, Seeing } from './seeing.js';

/** One errand as a participant sees it: what somebody else said about it is not told as if it were theirs. */
export function ofErrand(seeing: Seeing, errand: ErrandStanding): OfErrand {
  const of = { ...seeing, errand };
  return isOwnWord(of) ? of : { ...of, say: sayingIn(seeing.language, 'others', seeing.standing.grief && 'grief') };
}
